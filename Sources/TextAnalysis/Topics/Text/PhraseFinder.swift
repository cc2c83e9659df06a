/// Words that stand together more than once: `user research`.
struct PhraseFinder {
    struct Phrase {
        var key: UInt64
        var count = 0
        /// The first occurrence.
        var tokens: Range<Int>
        var isInTitle = false
        var isInLead = false
        /// Whether it begins and ends where a phrase does.
        var noun = 0
        /// Occurrences inside a longer phrase.
        var inside = 0
    }

    private(set) var phrases: [Phrase] = []
    private var numbers = KeyNumbers(capacity: 1_024)
    /// Different phrases that are counted.
    private static let limit = 20_000

    /// Counts the phrases of a text.
    mutating func find(in text: TopicText) {
        phrases.removeAll(keepingCapacity: true)
        numbers.clear()
        guard text.tokens.count > 1 else { return }
        var isContent = Self.isContent(text, 0)
        for index in 1..<text.tokens.count {
            let isNextContent = Self.isContent(text, index)
            defer { isContent = isNextContent }
            guard isContent, isNextContent, Self.joins(text.tokens[index].gap) else { continue }
            let pair = note(index - 1..<index + 1, text)
            guard index >= 2, Self.joins(text.tokens[index - 1].gap), Self.isContent(text, index - 2) else {
                continue
            }
            if let triple = note(index - 2..<index + 1, text), phrases[triple].count > 1, let pair {
                phrases[pair].inside += 1
            }
        }
    }

    @inline(__always)
    private static func joins(_ gap: TokenGap) -> Bool { gap == .space || gap == .hyphen }

    @inline(__always)
    private static func isContent(_ text: TopicText, _ index: Int) -> Bool {
        let token = text.tokens[index]
        return text.words[Int(token.word)].isPhraseWord && !token.marks.contains(.isPair)
    }

    private mutating func note(_ tokens: Range<Int>, _ text: TopicText) -> Int? {
        let key = tokens.reduce(UInt64(0)) { WordsHash.combine($0, text.stems[text.stem(of: $1)].hash) }
        let number: Int
        if let known = numbers.find(key) {
            number = known
        } else {
            guard phrases.count < Self.limit else { return nil }
            number = numbers.insert(key).number
            phrases.append(Phrase(key: key, tokens: tokens))
        }
        phrases[number].count += 1
        let marks = text.tokens[tokens.lowerBound].marks
        if marks.contains(.inTitle) { phrases[number].isInTitle = true }
        if marks.contains(.inLead) { phrases[number].isInLead = true }
        if Self.isWhole(tokens, text) { phrases[number].noun += 1 }
        return number
    }

    /// Whether no other content word stands before or behind.
    private static func isWhole(_ tokens: Range<Int>, _ text: TopicText) -> Bool {
        let (first, next) = (tokens.lowerBound, tokens.upperBound)
        let isStart =
            first == 0 || !joins(text.tokens[first].gap)
            || text.words[Int(text.tokens[first - 1].word)].isStopWord
        let isEnd =
            next >= text.tokens.count || !joins(text.tokens[next].gap)
            || text.words[Int(text.tokens[next].word)].isStopWord
        return isStart && isEnd
    }
}
