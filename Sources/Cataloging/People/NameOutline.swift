import Articles

/// What of a name is compared with others: plain letters in lower case, given names apart from the family name.
struct NameOutline {
    /// A given name, or an initial.
    struct Given: Equatable {
        var text: String
        var isInitial = false
        /// Whether it is shortened: `Wm.`
        var isShort = false
    }

    let given: [Given]
    /// Words of the family name, without particles.
    let family: [String]
    let particles: Set<String>
    let suffixes: [String]
    let titles: [String]
    /// Given and family names, in their order.
    var words: [String] { given.map(\.text) + family }

    init(_ name: PersonName, expandsUmlauts: Bool = false) {
        func fold(_ word: String) -> [String] { Self.folded(word, expandsUmlauts) }
        let isMixed = name.hasMixedCase
        given = name.given.flatMap { word -> [Given] in
            if let letters = NameInitials.letters(of: word, allowsRun: isMixed) {
                return letters.map { Given(text: fold($0).first ?? $0, isInitial: true) }
            }
            return fold(word).map { Given(text: $0, isShort: word.hasSuffix(".")) }
        }
        let last = name.family.last
        let own = name.family.dropLast().filter { !NameWords.isParticle($0) }
        family = (own + [last].compactMap(\.self)).flatMap(fold)
        particles = Set((name.particles + name.family.dropLast().filter(NameWords.isParticle)).flatMap(fold))
        suffixes = name.suffixes.map(NameWords.plain)
        titles = name.titles.filter(NameWords.isDistinguishing).map(NameWords.plain)
    }

    /// How much a name says: a full given name more than an initial.
    var weight: Int { given.reduce(0) { $0 + ($1.isInitial ? 1 : 3) } }

    /// How two names with the same family name fit together; nil where they do not.
    func reason(toBe other: NameOutline) -> NameDoubt.Reason? {
        if !suffixes.isEmpty, !other.suffixes.isEmpty, suffixes != other.suffixes { return nil }
        let (short, long) = given.count <= other.given.count ? (given, other.given) : (other.given, given)
        guard let first = short.first, Self.fits(first, long[0]) else { return nil }
        var place = 0
        var isEqual = true
        for name in short {
            while place < long.count, !Self.fits(name, long[place]) { place += 1 }
            if place == long.count { return nil }
            isEqual = isEqual && name.text == long[place].text
            place += 1
        }
        if !isEqual { return .initials }
        return short.count < long.count ? .missingName : nil
    }

    private static func fits(_ left: Given, _ right: Given) -> Bool {
        if left.text == right.text { return true }
        if left.isInitial || left.isShort { return right.text.hasPrefix(left.text) }
        return (right.isInitial || right.isShort) && left.text.hasPrefix(right.text)
    }

    /// A word in plain letters, parted at its hyphens; `ä` is `a`, or `ae`.
    private static func folded(_ word: String, _ expandsUmlauts: Bool) -> [String] {
        NameKeyWriter.parts(of: word).map { part in
            if part.utf8.allSatisfy({ $0 < 0x80 }) { return part }
            let text = expandsUmlauts ? part.map { expansions[$0] ?? String($0) }.joined() : part
            return Slug(text)?.description ?? text
        }
    }

    private static let expansions: [Character: String] = [
        "ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa",
    ]

    /// Whether a name has letters that others write as two.
    static func hasUmlaut(_ name: PersonName) -> Bool {
        (name.given + name.family).contains { word in
            word.utf8.contains { $0 >= 0x80 } && word.lowercased().contains { expansions[$0] != nil }
        }
    }
}
