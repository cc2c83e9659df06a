/// Tells names of people from other words.
enum PersonName {
    /// Whether a word stands between the names of a list.
    static func isConjunction(_ word: Substring) -> Bool {
        // A single capital is an initial.
        word.utf8.count == 1 ? conjunctions.contains(String(word)) : conjunctions.contains(word.lowercased())
    }

    /// Whether a text looks like the name of one person: two to six words, each with a capital or a particle.
    static func isName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (2...6).contains(words.count), text.utf8.count <= 80, let last = words.last else {
            return false
        }
        guard words.allSatisfy(isNameWord), isCapitalized(last), isCapitalized(words[0]) || words.count > 2
        else {
            return isCaselessName(text)
        }
        return !words.contains { notNames.contains($0.lowercased()) }
    }

    private static func isNameWord(_ word: Substring) -> Bool {
        let letters = word.unicodeScalars
        guard
            letters.allSatisfy({
                $0.properties.isAlphabetic || ".'’-‐".unicodeScalars.contains($0) || isMark($0)
            })
        else {
            return false
        }
        // A full stop belongs to an initial or to `Jr.`.
        if word.contains("."), word.utf8.count > 5 { return false }
        return isCapitalized(word) || particles.contains(String(word))
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark
            || scalar.properties.generalCategory == .spacingMark
    }

    private static func isCapitalized(_ word: Substring) -> Bool {
        guard let first = word.unicodeScalars.first else { return false }
        if first.properties.isUppercase || first.properties.generalCategory == .titlecaseLetter {
            return true
        }
        return word.hasPrefix("al-") || word.hasPrefix("d’") || word.hasPrefix("d'")
    }

    private static func isCaselessName(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.value >= 0x590 && !$0.properties.isLowercase || $0 == " " }
            && text.unicodeScalars.count <= 20
    }

    private static let conjunctions: Set<String> = [
        "and", "&", "und", "et", "y", "e", "en", "og", "och", "и", "و",
    ]
    private static let particles: Set<String> = [
        "de", "del", "della", "di", "da", "do", "dos", "das", "du", "van", "von", "der", "den", "ten", "ter",
        "la", "le",
        "el", "bin", "ibn", "bint", "abu", "zu", "zur", "af", "av", "y", "san", "al",
    ]
    /// Words that stand in titles and section names with a capital, never in a name.
    private static let notNames: Set<String> = [
        "the", "of", "our", "your", "my", "this", "that", "numbers", "way", "how", "what", "why", "in", "on",
        "for", "a", "an",
        "world", "news", "editorial", "opinion", "review", "analysis", "politics", "business", "special",
        "report",
    ]
}
