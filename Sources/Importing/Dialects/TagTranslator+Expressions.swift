extension TagTranslator {
    /// `{{ "text" | filter }}`, `{{ name | filter }}`, `{{ call(id="…") }}`.
    func expression(_ content: String) -> Translation {
        if let open = content.firstIndex(of: "("), content.hasSuffix(")") {
            let name = String(content[..<open]).trimmed
            let arguments = TagArguments(content[content.index(after: open)...].dropLast())
            if let translation = shortcode(named: name, arguments) { return translation }
        }
        let parts = Self.split(content)
        let subject = (parts.first ?? "").trimmed
        var text = literal(subject) ?? value(of: subject)
        for part in parts.dropFirst() {
            let filter = TagFilter(part.trimmed)
            let argument = filter.argument.map { literal($0) ?? value(of: $0) ?? "" }
            if text == nil, filter.name == "default" { text = argument }
            guard let known = text else { continue }
            guard let filtered = filter.apply(to: known, argument: argument) else {
                return replaced(known, by: filter, argument: argument)
            }
            text = filtered
        }
        return text.map { Translation($0) } ?? unknown("variable", subject)
    }

    /// What stands for a text under a filter that nobody here knows: a link for an address, nothing for a
    /// picture, else the text itself.
    private func replaced(_ text: String, by filter: TagFilter, argument: String?) -> Translation {
        if text.hasPrefix("http://") || text.hasPrefix("https://") {
            let page =
                EmbeddedPage(source: Array(text.utf8)).map { String(decoding: $0.address, as: UTF8.self) }
                ?? text
            let title = argument.flatMap { $0.isEmpty ? nil : $0 } ?? page
            return Translation("[\(Self.label(title))](\(Self.destination(page)))")
        }
        if ["photo", "image", "img", "picture", "icon", "avatar", "svg"].contains(where: filter.name.contains)
        {
            return unknown("filter", filter.name)
        }
        let name = RawHTMLNotes.shown(filter.name.utf8)
        return Translation(
            Self.label(text),
            problem: TagProblem(
                summary:
                    "Unknown filter “\(name)”; the text “\(RawHTMLNotes.shown(text.utf8))” stands in its place",
                hint: "Write in Markdown what it stood for."))
    }

    /// The text of a literal in quotes.
    private func literal(_ subject: String) -> String? {
        guard let quote = subject.first, quote == "\"" || quote == "'", subject.utf8.count > 1,
            subject.last == quote
        else {
            return nil
        }
        return String(subject.dropFirst().dropLast())
    }

    /// The value of a variable: nothing for the address of the site that was, else what the front matter
    /// says.
    private func value(of name: String) -> String? {
        switch name {
        case "site.baseurl", "site.url", "site.github.url", "site.base_url", "baseurl", "base_url",
            "config.base_url",
            "SITEURL", ".Site.BaseURL", "site.baseUrl":
            return ""
        default: break
        }
        for prefix in ["page.", "this.", "post.", ".Params.", "$.Params.", ""] where name.hasPrefix(prefix) {
            let key = String(name.dropFirst(prefix.count))
            if !key.isEmpty, !key.contains("."), let text = lookup(key) { return text }
        }
        return nil
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
