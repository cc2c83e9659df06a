/// One word of an article where it stands.
struct TopicToken {
    /// Number of its form in `TopicText.words`.
    var word: Int32
    /// Where it stands in `TopicText.bytes`.
    var start: Int32
    var end: Int32
    /// What stands before it.
    var gap: TokenGap
    var marks: Marks

    struct Marks: OptionSet {
        var rawValue: UInt8
        /// It begins with a capital, or has one.
        static let capital = Marks(rawValue: 1)
        static let allCapitals = Marks(rawValue: 2)
        /// It stands where words have capitals anyway: a title or heading with a capital on every word.
        static let styled = Marks(rawValue: 4)
        static let inTitle = Marks(rawValue: 8)
        /// Near the beginning of the text.
        static let inLead = Marks(rawValue: 16)
        /// Letters of a script without spaces; not a word.
        static let isPair = Marks(rawValue: 32)
    }

    var range: Range<Int> { Int(start)..<Int(end) }

    /// Makes a token of which no more is known than its word and where it stands.
    @inline(__always)
    init(word: Int, _ range: Range<Int>) {
        self.word = Int32(truncatingIfNeeded: word)
        start = Int32(truncatingIfNeeded: range.lowerBound)
        end = Int32(truncatingIfNeeded: range.upperBound)
        gap = .other
        marks = []
    }
}
