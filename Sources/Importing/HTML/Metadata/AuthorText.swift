/// Names of authors as pages give them, and what stands around them.
enum AuthorText {
    /// The names in a text such as `By Ann Lee and Jo Moss, Staff Writers`; none where no name is sure.
    static func names(in text: String) -> [String] {
        guard !text.contains("://") else { return [] }
        var text = withoutLabel(TitleText.trimmed(text))
        for mark in ["|", "•", "·", " – ", " — ", "\n", " - ", " on ", " in ", " Updated", " Published"] {
            if let cut = text.firstRange(of: mark), cut.lowerBound > text.startIndex {
                text = String(text[..<cut.lowerBound])
            }
        }
        return split(text).compactMap(name)
    }

    /// A name without what does not belong to it; nil where it is none.
    static func name(_ text: String) -> String? {
        var name = TitleText.trimmed(withoutLabel(TitleText.trimmed(text)))
        while let last = name.last, ",.;:".contains(last), !endsInInitial(name) { name.removeLast() }
        if let open = name.firstIndex(of: "("), open > name.startIndex {
            name = TitleText.trimmed(String(name[..<open]))
        }
        guard (2...60).contains(name.count), !name.contains("@"), !name.contains("//"),
            !name.contains("www."),
            !name.contains(".com"), name.contains(where: \.isLetter),
            !name.contains(where: { "<>{}[]=_/".contains($0) })
        else { return nil }
        let words = name.lowercased().split(separator: " ").map(String.init)
        guard words.count <= 6, !words.allSatisfy({ noNames.contains($0) }) else { return nil }
        // A number is part of no name, and a month is part of a date.
        return name.contains(where: \.isNumber) ? nil : name
    }

    /// `Jr.` and `J.` keep their full stop.
    private static func endsInInitial(_ name: String) -> Bool {
        guard name.last == ".", let last = name.split(separator: " ").last else { return false }
        return last.utf8.count <= 3
    }

    private static func withoutLabel(_ text: String) -> String {
        let lowered = text.lowercased()
        guard lowered.utf8.count == text.utf8.count else { return text }
        for label in labels where lowered.hasPrefix(label) {
            let rest = text.dropFirst(label.count)
            guard let first = rest.first, first == " " || first == ":" || label.hasSuffix(":") else {
                continue
            }
            return withoutLabel(TitleText.trimmed(String(rest.drop { $0 == " " || $0 == ":" })))
        }
        return text
    }

    /// The parts of a list of names: `A, B and C`, `A; B`, `A & B`.
    private static func split(_ text: String) -> [String] {
        var parts: [String] = []
        for part in text.split(whereSeparator: { ",;&/".contains($0) }) {
            var name: [Substring] = []
            for word in part.split(separator: " ") {
                if ["and", "und", "et", "y", "e", "en", "og", "och", "with"].contains(word.lowercased()),
                    !name.isEmpty
                {
                    parts.append(name.joined(separator: " "))
                    name = []
                } else {
                    name.append(word)
                }
            }
            parts.append(name.joined(separator: " "))
        }
        return parts.filter { !$0.isEmpty }
    }

    private static let labels = [
        "posted by", "written by", "published by", "reported by", "article by", "story by", "words by",
        "text by",
        "contributed by", "reviewed by", "view all posts by", "more by", "by", "author:", "author",
        "authors:",
        "written", "von", "par", "por", "di", "door", "av", "text:", "autor:", "autore:", "auteur:", "af",
        "автор:",
        "作者：", "作者:", "文／", "文/",
    ]

    /// Words that say what someone is or where something stands, never who; a text of such words alone is no name.
    private static let noNames: Set<String> = [
        "admin", "administrator", "editor", "editors", "staff", "writer", "author", "authors", "guest",
        "team", "the",
        "editorial", "webmaster", "contributor", "contributors", "anonymous", "unknown", "by", "posted",
        "more", "view",
        "all", "posts", "website", "twitter", "facebook", "linkedin", "instagram", "share", "follow", "home",
        "blog",
        "news", "read", "about", "super", "user", "root", "default", "redaktion", "redacción", "redazione",
        "rédaction",
        "profile", "bio", "published", "updated", "date", "email", "print", "comments", "mr", "ms", "dr",
        "page", "site",
        "senior", "reporter", "correspondent", "see", "full", "this", "and", "an", "a", "&", "photo", "image",
        "alt",
    ]
}
