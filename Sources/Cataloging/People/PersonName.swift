/// A name in its parts: `Dr Ludwig van Beethoven Jr.` is title, given name, particle, family name and suffix.
///
/// A word that is part of the family name in lists stays with it: `La Fontaine`, `De La Mare`, `bin Salman`. What is no
/// part of the name, such as a role or a degree behind it, is left out.
package struct PersonName: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case person
        /// A name in Han, Kana or Hangul, the family name first.
        case eastAsian
        /// An agency, a paper, a company, or anything else that is not taken apart.
        case organisation
    }

    package var kind: Kind
    package var titles: [String] = []
    package var given: [String] = []
    package var particles: [String] = []
    package var family: [String] = []
    package var suffixes: [String] = []
    /// Whether it was written with the family name first: `Cogan, James`, which says for certain which words that is.
    package var isInverted = false

    init(kind: Kind, family: [String] = []) {
        self.kind = kind
        self.family = family
    }

    /// The name as pages show it, the given name first.
    package var displayName: String {
        (titles + given + particles + family + suffixes).joined(separator: " ")
    }

    /// The name as lists sort it, the family name first: `Beethoven, Ludwig van`, `King, Martin Luther, Jr.`
    package var sortName: String {
        switch kind {
        case .eastAsian: return family.joined(separator: " ")
        case .organisation:
            guard family.count > 1, NameWords.articles.contains(NameWords.plain(family[0])) else {
                return family.joined(separator: " ")
            }
            return family.dropFirst().joined(separator: " ") + ", " + family[0]
        case .person:
            let (prefix, head) = Self.parted(family.first ?? "")
            let last = ([head] + family.dropFirst()).joined(separator: " ")
            let before = titles.filter(NameWords.isDistinguishing) + given + particles + [prefix]
            let first = before.filter { !$0.isEmpty }.joined(separator: " ")
            return ([last, first] + suffixes).filter { !$0.isEmpty }.joined(separator: ", ")
        }
    }

    /// Parts the article or preposition that is written together with a name: `al-` of `al-Masri`, `d’` of `d’Arc`; a capital
    /// one, as in `D’Annunzio`, belongs to the name.
    private static func parted(_ word: String) -> (prefix: String, rest: String) {
        if let hyphen = word.firstIndex(of: "-"), word.index(after: hyphen) < word.endIndex,
            NameWords.arabicArticles.contains(word[..<hyphen].lowercased())
        {
            return (String(word[...hyphen]), String(word[word.index(after: hyphen)...]))
        }
        if word.hasPrefix("d'") || word.hasPrefix("d’"), word.count > 2 {
            return (String(word.prefix(2)), String(word.dropFirst(2)))
        }
        if word.hasPrefix("ال"), word.count > 4 { return ("", String(word.dropFirst(2))) }
        return ("", word)
    }
}
