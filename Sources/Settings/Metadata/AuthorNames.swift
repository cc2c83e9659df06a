import Articles

/// Takes the names of authors from the value of a key such as `author`.
enum AuthorNames {
    /// The names in a list, in maps with a `name`, or in a text.
    static func names(in value: MetadataValue) -> [String] {
        switch value {
        case .text(let text): return names(inText: MetadataText.folded(text))
        case .list(let values):
            return values.flatMap { item -> [String] in
                guard case .text(let text) = item else { return names(in: item) }
                return [MetadataText.folded(text)]
            }
        case .map(let fields):
            let name = fields.first { $0.key.lowercased() == "name" }?.value.firstText
            return name.map { [MetadataText.folded($0)] } ?? []
        }
    }

    /// Splits a text at semicolons, and at commas, `and` and `&` where every part looks like a whole name.
    ///
    /// `Smith, John` stays one name, `Jane Doe, John Smith and Ann Roe` are three.
    static func names(inText text: String) -> [String] {
        let groups = text.split(separator: ";")
        return groups.flatMap { group -> [String] in
            let whole = MetadataText.folded(String(group))
            let parts = split(whole)
            return parts.count > 1 && parts.allSatisfy(isWholeName) ? parts : [whole]
        }
    }

    private static func split(_ text: String) -> [String] {
        var parts: [[Substring]] = [[]]
        for word in text.split(separator: " ") {
            if word == "and" || word == "&" {
                parts.append([])
            } else if word.utf8.last == 0x2C {
                parts[parts.count - 1].append(word.dropLast())
                parts.append([])
            } else {
                parts[parts.count - 1].append(word)
            }
        }
        // ", and" leaves nothing between.
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }

    /// Two to five words, of which all but particles begin with a capital letter.
    private static func isWholeName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (2...5).contains(words.count), !text.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
            return false
        }
        return words.allSatisfy { word in
            particles.contains(word) || word.unicodeScalars.first?.properties.isUppercase == true
        }
    }

    private static let particles: Set<Substring> = [
        "al", "bin", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la",
        "le", "ten",
        "ter", "van", "von", "y", "zu",
    ]
}
