package import Articles

/// Writes metadata as YAML front matter that every generator reads.
package enum FrontMatterWriter {
    /// The front matter with its fences and an empty line behind; empty where there is nothing to say.
    package static func yaml(for metadata: ArticleMetadata) -> [UInt8] {
        var text = ""
        func add(_ key: String, _ value: String?) {
            if let value { text += "\(key): \(quoted(value))\n" }
        }
        func add(_ key: String, _ values: [String]) {
            if values.isEmpty { return }
            text += "\(key):\n" + values.map { "  - \(quoted($0))\n" }.joined()
        }
        add("title", metadata.title)
        if let date = metadata.date { text += "date: \(scalar(date))\n" }
        if let updated = metadata.updated { text += "updated: \(scalar(updated))\n" }
        add("authors", metadata.authors)
        if !metadata.contributors.isEmpty {
            text += "contributors:\n" + metadata.contributors.map(item).joined()
        }
        add("tags", metadata.tags)
        add("summary", metadata.summary)
        add("slug", metadata.slug)
        add("permalink", metadata.permalink)
        if metadata.isDraft { text += "draft: true\n" }
        add("aliases", metadata.aliases)
        add("language", metadata.language)
        add("rights", metadata.rights)
        add("source", metadata.source)
        add("source_url", metadata.sourceURL)
        add("id", metadata.identifier)
        for field in metadata.params { text += "\(quoted(field.key)): \(flow(field.value))\n" }
        return text.isEmpty ? [] : Array(("---\n" + text + "---\n\n").utf8)
    }

    private static func item(_ person: Contributor) -> String {
        "  - name: \(quoted(person.name))\n    role: \(person.role.rawValue)\n"
    }

    /// A year alone would be read as a number by others, and brackets as a list, so what is no full date is quoted.
    private static func scalar(_ date: PartialDate) -> String {
        date.day == nil || !date.qualifiers.isEmpty ? "\"\(date.qualifiedDescription)\"" : date.description
    }

    /// A value on one line.
    static func flow(_ value: MetadataValue) -> String {
        switch value {
        case .text(let text): quoted(text)
        case .list(let values): "[" + values.map(flow).joined(separator: ", ") + "]"
        case .map(let fields):
            "{" + fields.map { "\(quoted($0.key)): \(flow($0.value))" }.joined(separator: ", ") + "}"
        }
    }

    /// A scalar: plain where every YAML reader takes it as the same text, else in double quotes.
    static func quoted(_ text: String) -> String {
        if isPlain(text) { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case _
            where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0xFEFF
                || scalar.value == 0x2028 || scalar.value == 0x2029:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// Letters first, then letters, digits, spaces and signs that mean nothing in YAML; no word that YAML takes for a value.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first), let last = text.utf8.last, last != 0x20 else {
            return false
        }
        for byte in text.utf8 {
            let isSign =
                byte == 0x20 || byte == 0x2D || byte == 0x2E || byte == 0x5F || byte == 0x2F || byte == 0x28
                || byte == 0x29
            guard isLetter(byte) || (0x30...0x39).contains(byte) || isSign else { return false }
        }
        // No word that has a meaning is longer.
        if text.utf8.count > 5 { return true }
        return !["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(text.lowercased())
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
    }
}
