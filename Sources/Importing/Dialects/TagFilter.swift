/// A filter behind a bar: `relative_url`, `prepend: site.baseurl`, `default("x")`.
struct TagFilter {
    let name: String
    /// The first argument as written, quotes included.
    let argument: String?

    init(_ source: String) {
        let name = source.prefix { $0 != ":" && $0 != "(" && !$0.isWhitespace }
        self.name = String(name)
        var rest = String(source[name.endIndex...].drop { $0 == ":" || $0 == "(" || $0.isWhitespace }).trimmed
        if rest.hasSuffix(")") { rest.removeLast() }
        argument = rest.isEmpty ? nil : rest
    }

    /// What the filter makes of a text; nil when nobody here knows it.
    func apply(to text: String, argument: String?) -> String? {
        switch name {
        case "relative_url", "absolute_url", "relURL", "absURL", "url_for": return Self.rooted(text)
        case "prepend": return (argument ?? "") + text
        case "append": return text + (argument ?? "")
        case "upcase", "upper": return text.uppercased()
        case "downcase", "lower": return text.lowercased()
        default: return Self.plain.contains(name) ? text : nil
        }
    }

    /// Filters that leave a text what it is, as far as Markdown is concerned.
    private static let plain: Set<String> = [
        "url", "default", "escape", "escape_once", "e", "h", "uri_escape", "safe", "raw", "xml_escape",
        "markdownify",
        "markdown", "smartify", "strip", "lstrip", "rstrip", "trim", "strip_html", "strip_newlines",
        "normalize_whitespace", "safeHTML", "safeURL", "htmlEscape",
    ]

    /// A path from the site's root; an address stays what it is.
    private static func rooted(_ path: String) -> String {
        let isAddress = path.hasPrefix("/") || path.hasPrefix("#") || path.contains(":")
        return isAddress ? path : "/" + path
    }
}
