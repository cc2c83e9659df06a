extension PageParser {
    /// Closes the elements that the start of another one ends.
    mutating func closeImplied(by tag: PageTag) {
        switch tag {
        case .li: close([.li], upTo: [.ul, .ol, .menu, .dir])
        case .dd, .dt: close([.dd, .dt], upTo: [.dl])
        case .option, .optgroup: close([.option], upTo: [.select])
        case .tr: close([.tr, .td, .th, .caption, .colgroup], upTo: [.table])
        case .td, .th: close([.td, .th, .caption], upTo: [.tr, .table])
        case .thead, .tbody, .tfoot:
            close([.tbody, .thead, .tfoot, .tr, .td, .th, .caption, .colgroup], upTo: [.table])
        case .body: close([.head], upTo: [])
        case .a: closeLink()
        case .button: close([.button], upTo: [])
        case .rt, .rp: close([.rt, .rp], upTo: [.ruby])
        default: break
        }
        if tag.headingLevel != nil, let top = open.last, top.tag.headingLevel != nil { closeTop() }
        if tag.endsParagraph, isOpen(.p) { closeParagraph() }
        if isOpen(.head), !tag.belongsInHead { close([.head], upTo: []) }
    }

    /// Closes the outermost open element of the given tags that lies inside the innermost of some others.
    private mutating func close(_ tags: [PageTag], upTo bounds: [PageTag]) {
        guard tags.contains(where: isOpen) else { return }
        var found: Int?
        var index = open.count - 1
        while index > 0 {
            let tag = open[index].tag
            if tags.contains(tag) { found = index }
            if bounds.contains(tag) { break }
            if tag.isScope, !tags.contains(tag) { break }
            index -= 1
        }
        guard let found else { return }
        while open.count > found { closeTop() }
    }

    private mutating func closeParagraph() {
        var index = open.count - 1
        while index > 0 {
            if open[index].tag == .p {
                while open.count > index { closeTop() }
                return
            }
            if open[index].tag.isScope || open[index].tag == .button { return }
            index -= 1
        }
    }

    /// A link ends where another begins, unless blocks lie between.
    private mutating func closeLink() {
        guard isOpen(.a) else { return }
        var index = open.count - 1
        while index > 0, open[index].tag.isInline {
            if open[index].tag == .a {
                while open.count > index { closeTop() }
                return
            }
            index -= 1
        }
    }
}

extension PageTag {
    var isFormatting: Bool {
        switch self {
        case .a, .b, .big, .code, .em, .font, .i, .s, .small, .span, .strike, .strong, .tt, .u, .abbr, .label,
            .mark, .cite, .sub, .sup, .q, .ins, .del:
            true
        default: false
        }
    }

    var belongsInHead: Bool {
        switch self {
        case .title, .base, .link, .meta, .style, .script, .noscript, .template, .other, .object, .img,
            .iframe:
            true
        default: false
        }
    }
}
