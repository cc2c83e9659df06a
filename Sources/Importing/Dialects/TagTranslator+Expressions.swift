extension TagTranslator {
    /// Filters that make an address of a text, and leave it what it is here.
    private static let addressFilters: Set<String> = [
        "url", "relative_url", "absolute_url", "prepend", "append", "escape", "uri_escape", "safe", "absURL",
        "relURL",
        "markdownify", "strip", "smartify", "escape_once", "xml_escape", "strip_html",
    ]

    /// `{{ "text" | filter }}`, `{{ name | filter }}`, `{{ call(id="…") }}`.
    func expression(_ content: String) -> Translation {
        if let open = content.firstIndex(of: "("), content.hasSuffix(")") {
            let name = String(content[..<open]).trimmed
            let arguments = TagArguments(content[content.index(after: open)...].dropLast())
            if let translation = shortcode(named: name, arguments) { return translation }
        }
        let parts = Self.split(content)
        let subject = (parts.first ?? "").trimmed
        let filters = parts.dropFirst().map(\.trimmed)
        guard let text = literal(subject) ?? value(of: subject) else { return unknown("variable", subject) }
        guard let strange = filters.first(where: { !Self.addressFilters.contains(Self.name(of: $0)) }) else {
            return Translation(text)
        }
        return filtered(text, by: strange)
    }

    /// What stands for a text under a filter that nobody here knows: a link for an address, nothing for a picture, else the
    /// text itself.
    private func filtered(_ text: String, by filter: String) -> Translation {
        let name = Self.name(of: filter)
        if text.hasPrefix("http://") || text.hasPrefix("https://") {
            let title = TagArguments(filter.dropFirst(name.count).drop { $0 == ":" || $0.isWhitespace }).texts
                .first
            return Translation("[\(Self.label(title ?? text))](\(Self.destination(text)))")
        }
        if ["photo", "image", "img", "icon", "avatar"].contains(where: name.contains) {
            return unknown("filter", name)
        }
        return Translation(
            Self.label(text),
            problem: TagProblem(
                summary: "Unknown filter “\(name)”; the text “\(text)” stands in its place",
                hint: "Write in Markdown what it stood for."))
    }

    /// The text of a literal in quotes.
    private func literal(_ subject: String) -> String? {
        guard let quote = subject.first, quote == "\"" || quote == "'", subject.count > 1,
            subject.last == quote
        else {
            return nil
        }
        return String(subject.dropFirst().dropLast())
    }

    /// The value of a variable: nothing for the address of the site that was, else what the front matter says.
    private func value(of name: String) -> String? {
        switch name {
        case "site.baseurl", "site.url", "baseurl", "site.base_url", "SITEURL": return ""
        default: break
        }
        for prefix in ["page.", "this.", "post.", ".Params.", ""] where name.hasPrefix(prefix) {
            let key = String(name.dropFirst(prefix.count))
            if !key.isEmpty, !key.contains("."), let text = lookup(key) { return text }
        }
        return nil
    }

    private static func name(of filter: String) -> String {
        String(filter.prefix { $0 != ":" && $0 != "(" && !$0.isWhitespace })
    }

    /// The parts between the bars that stand outside quotes.
    private static func split(_ content: String) -> [String] {
        var parts = [""]
        var quote: Character?
        for character in content {
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == "|" {
                parts.append("")
                continue
            }
            parts[parts.count - 1].append(character)
        }
        return parts
    }
}
