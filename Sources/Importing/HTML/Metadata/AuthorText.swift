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
        var names: [String] = []
        for part in split(text) {
            // What stands behind the first thing that is no name says who that one is.
            guard let name = name(part), names.isEmpty || !isPost(name) else { break }
            if names.isEmpty || !isDegree(name) { names.append(name) }
        }
        return names
    }

    /// `Staff Writer`, `Head of Marketing`: what someone is.
    private static func isPost(_ name: String) -> Bool {
        name.lowercased().split(separator: " ").contains { posts.contains(String($0)) }
    }

    /// `MD`, `PhD`: letters behind a name.
    private static func isDegree(_ name: String) -> Bool {
        name.utf8.count <= 5 && !name.contains(" ") && name.count(where: \.isUppercase) >= 2
    }

    /// A name without what does not belong to it; nil where it is none.
    static func name(_ text: String) -> String? {
        var name = TitleText.trimmed(withoutLabel(TitleText.trimmed(text)))
        while let last = name.last, ",.;:".contains(last), !endsInInitial(name) { name.removeLast() }
        if name.hasSuffix(")"), let open = name.lastIndex(of: "("), open > name.startIndex {
            name = TitleText.trimmed(String(name[..<open]))
        }
        guard (2...60).contains(name.count), !name.contains("@"), !name.contains("//"),
            !name.contains("www."),
            !name.contains(".com"), name.contains(where: \.isLetter),
            !name.contains(where: { "<>{}[]=_/:".contains($0) }), !isPlaceholder(name)
        else { return nil }
        let words = name.lowercased().split(separator: " ").map(String.init)
        guard words.count <= 6, !words.allSatisfy({ noNames.contains($0) }),
            !words.contains(where: { offices.contains($0) })
        else { return nil }
        // A number is part of no name, and a month is part of a date.
        return name.contains(where: \.isNumber) ? nil : name
    }

    /// `undefined`, `site.meta.author`: what a template left where a name should stand.
    private static func isPlaceholder(_ name: String) -> Bool {
        if ["undefined", "null", "nil", "none", "nan", "n/a", "false", "true"].contains(name.lowercased()) {
            return true
        }
        return !name.contains(" ") && name.contains(".") && !name.contains(where: \.isUppercase)
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

    private static let posts: Set<String> = [
        "writer", "reporter", "editor", "columnist", "correspondent", "contributor", "journalist", "producer",
        "author",
        "professor", "lecturer", "educator", "teacher", "student", "researcher", "scientist", "analyst",
        "engineer",
        "founder", "co-founder", "ceo", "cto", "cfo", "coo", "cmo", "president", "chair", "chief", "director",
        "manager",
        "head", "officer", "specialist", "expert", "consultant", "strategist", "coach", "attorney",
        "redakteur",
        "redakteurin", "journaliste", "rédacteur", "rédactrice", "periodista", "giornalista", "jornalista",
    ]

    /// Words that no name of a person or of an office holds: those of accounts and of companies.
    private static let offices: Set<String> = [
        "admin", "administrator", "webmaster", "inc", "inc.", "llc", "ltd", "ltd.", "gmbh", "plc", "pc",
        "corp", "corp.",
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
