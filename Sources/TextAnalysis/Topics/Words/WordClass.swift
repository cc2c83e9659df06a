/// What a word does in sentences, as far as lists can tell; several may hold.
struct WordClass: OptionSet, Sendable {
    var rawValue: UInt32

    /// Articles, possessives, numerals: a noun or its adjective follows.
    static let determiner = WordClass(rawValue: 1 << 0)
    static let preposition = WordClass(rawValue: 1 << 1)
    /// Personal and relative pronouns: a verb follows.
    static let pronoun = WordClass(rawValue: 1 << 2)
    /// Auxiliaries and `to`: a verb follows.
    static let auxiliary = WordClass(rawValue: 1 << 3)
    /// Forms of `be`, and words of degree: an adjective may follow.
    static let linking = WordClass(rawValue: 1 << 4)
    /// A word that every article may have; never a topic by itself.
    static let generic = WordClass(rawValue: 1 << 5)
    /// A common word that can be a topic, but seldom a good one.
    static let common = WordClass(rawValue: 1 << 6)
    /// Names of days and months.
    static let calendar = WordClass(rawValue: 1 << 7)
    /// What a person is called before the name: `President`.
    static let title = WordClass(rawValue: 1 << 8)
    /// Words that make a title with the next one: `Prime`, `Foreign`.
    static let titlePart = WordClass(rawValue: 1 << 9)
    /// Small words inside names: `of`, `van`, `al`.
    static let connector = WordClass(rawValue: 1 << 10)
    /// Words that name a kind of organisation: `Office`, behind which `for` and `and` belong to the name.
    static let organisation = WordClass(rawValue: 1 << 11)
    /// What comes behind a title and `of`: `State` in `Secretary of State`.
    static let office = WordClass(rawValue: 1 << 12)
    /// Words whose full stop ends no sentence: `Dr`.
    static let abbreviation = WordClass(rawValue: 1 << 13)
    /// `and` between parts of a name.
    static let conjunction = WordClass(rawValue: 1 << 14)

    /// Behind these a noun stands, or its adjective.
    static let beforeNoun: WordClass = [.determiner, .preposition]
    /// Behind these a verb stands.
    static let beforeVerb: WordClass = [.pronoun, .auxiliary]
}
