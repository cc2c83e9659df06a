extension TopicText {
    /// How a word is written.
    @inline(__always)
    static func marks(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> TopicToken.Marks {
        guard let first = range.first else { return [] }
        let byte = bytes[first]
        if byte &- 0x61 < 26 {
            // Names such as `iPhone` have their capital second.
            return range.count > 2 && bytes[first + 1] &- 0x41 < 26 ? .capital : []
        }
        return rareMarks(bytes, range)
    }

    private static func rareMarks(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> TopicToken.Marks {
        var marks: TopicToken.Marks = []
        if LetterCase.hasCapital(bytes, in: range) {
            marks.insert(.capital)
            if LetterCase.isAllCapitals(bytes, in: range) { marks.insert(.allCapitals) }
        }
        if UnspacedScript.begins(bytes, at: range.lowerBound) { marks.insert(.isPair) }
        return marks
    }

    /// The number of a token's stem.
    @inline(__always)
    func stem(of token: Int) -> Int { Int(words[Int(tokens[token].word)].stem) }

    @inline(__always)
    func classes(of token: Int) -> WordClass { stems[stem(of: token)].classes }
}
