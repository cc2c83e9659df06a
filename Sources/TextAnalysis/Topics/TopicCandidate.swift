/// What an article may be about: a name, a word or a phrase that occurs in it.
package struct TopicCandidate: Sendable, Hashable {
    package enum Kind: UInt8, Sendable {
        /// A word that is written small in the text, or a noun where nouns have capitals.
        case term
        /// Two or three words that stand together again and again.
        case phrase
        /// A run of words with capitals in mid-sentence.
        case name
        /// A country that is known to the table, under whatever name.
        case place
        /// A term of a script without spaces, good for comparing articles but no word.
        case fragment
    }

    package struct Marks: OptionSet, Sendable, Hashable {
        package var rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        package static let inTitle = Marks(rawValue: 1)
        /// Near the beginning of the text.
        package static let inLead = Marks(rawValue: 2)
        /// One of the words that every article may have.
        package static let isCommon = Marks(rawValue: 4)
        /// Its parent is what the letters stand for: `ISIS`.
        package static let isAbbreviation = Marks(rawValue: 8)
        /// A phrase of words that every article may have, or a word that ends as adjectives and verbs do.
        package static let isWeak = Marks(rawValue: 16)
    }

    /// Hash of the stems, 40 bits: equal for all forms of a word in all articles of a language.
    package var key: UInt64
    package var kind: Kind
    package var marks: Marks
    /// How often it occurs, at most 255; a longer name's own occurrences alone.
    package var count: Int
    /// Written with a small letter, with a capital in mid-sentence: of 15 occurrences.
    package var small: Int
    package var capital: Int
    /// Judged a noun, a verb, a word before a noun: of 15 occurrences.
    package var noun: Int
    package var verb: Int
    package var modifier: Int
    /// Number, among the article's candidates, of the longer name that this one stands for.
    package var parent: Int?
    /// Where its written form stands in the bytes of its `ArticleTopics`.
    package var form: Range<Int>

    /// Keys have 40 bits.
    package static let keyMask: UInt64 = 0xFF_FFFF_FFFF
}
