/// The elements of HTML that matter to the reading of a page.
enum PageTag: UInt8, CaseIterable, Sendable {
    /// No element: a run of text.
    case text
    /// The root above everything in the file.
    case document
    /// Any element that has no case of its own.
    case other
    case a, abbr, address, amp, area, article, aside, audio, b, base, bdi, bdo, big, blockquote, body, br
    case button, canvas, caption, center, cite, code, col, colgroup, data, datalist, dd, del, details, dfn
    case dialog, dir, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form, frame
    case frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input, ins, kbd
    case label, legend, li, link, main, map, mark, math, menu, meta, meter, nav, noembed, noframes, noscript
    case object, ol, optgroup, option, output, p, param, picture, pre, progress, q, rp, rt, ruby, s, samp
    case script, search, section, select, small, source, span, strike, strong, style, sub, summary, sup, svg
    case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul
    case `var`, video, wbr, xmp

    private static let named = NameTable(allCases.dropFirst(3).map { (NameKey.key("\($0)"), $0) })

    /// The tag whose name has this key.
    init(key: UInt64) { self = Self.named[key] ?? .other }
}

extension PageTag {
    /// Never has anything inside.
    var isVoid: Bool {
        switch self {
        case .area, .base, .br, .col, .embed, .frame, .hr, .img, .input, .link, .meta, .param, .source,
            .track,
            .wbr:
            true
        default: false
        }
    }

    /// Ends a paragraph that is open when it starts.
    var endsParagraph: Bool {
        switch self {
        case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset,
            .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .main,
            .menu, .nav, .ol, .p, .pre, .search, .section, .table, .ul, .xmp, .dd, .dt, .li:
            true
        default: false
        }
    }

    /// Stands in a line of text.
    var isInline: Bool {
        switch self {
        case .text, .a, .abbr, .b, .bdi, .bdo, .big, .br, .button, .cite, .code, .data, .del, .dfn, .em,
            .font,
            .i, .img, .input, .ins, .kbd, .label, .mark, .meter, .output, .progress, .q, .rp, .rt, .ruby, .s,
            .samp, .select, .small, .span, .strike, .strong, .sub, .sup, .time, .tt, .u, .var, .wbr, .svg,
            .math, .other, .script, .style, .link, .meta, .picture, .source, .noscript, .template, .map,
            .area:
            true
        default: false
        }
    }

    /// A heading's level; nil for other elements.
    var headingLevel: Int? {
        let level = Int(rawValue) - Int(PageTag.h1.rawValue) + 1
        return (1...6).contains(level) ? level : nil
    }

    /// Keeps what is inside apart: an end tag inside does not close an element around it.
    var isScope: Bool {
        switch self {
        case .document, .html, .body, .table, .td, .th, .caption, .object, .template, .svg, .math:
            true
        default: false
        }
    }

    /// A list of items.
    var isList: Bool { [.ul, .ol, .menu, .dir].contains(self) }

    /// A row of a table, or a group of them: its end tag closes a cell inside.
    var isTableRow: Bool { [.tr, .thead, .tbody, .tfoot].contains(self) }

    /// Everything up to its end tag is text.
    var isRawText: Bool {
        switch self {
        case .script, .style, .xmp, .iframe, .noembed, .noframes, .textarea, .title: true
        default: false
        }
    }
}
