/// Tells the tags with which a line opens a block of HTML even inside a paragraph.
enum HTMLBlockStart {
    private static let names: Set<String> = [
        "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col",
        "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr",
        "html",
        "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup",
        "option",
        "p", "param", "pre", "script", "section", "source", "style", "summary", "table", "tbody", "td",
        "textarea",
        "tfoot", "th", "thead", "title", "tr", "track", "ul",
    ]

    static func matches(_ html: [UInt8]) -> Bool {
        guard html.first == UInt8(ascii: "<"), html.count > 1 else { return false }
        if html[1] == UInt8(ascii: "!") || html[1] == UInt8(ascii: "?") { return true }
        let name = html.dropFirst(html[1] == UInt8(ascii: "/") ? 2 : 1).prefix { $0.isAlphanumeric }
        return names.contains(String(decoding: name, as: UTF8.self).lowercased())
    }
}
