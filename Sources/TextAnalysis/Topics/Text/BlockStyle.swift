/// Finds titles and headings whose words all have capitals, where a capital makes no name.
struct BlockStyle {
    /// Words of a heading.
    private static let longestHeading = 16
    /// Capitals of a longer block.
    private static let fewestCapitals = 8

    private var all = 0
    private var capitals = 0
    private var screaming = 0
    /// Words that have capitals where all have: small stop words do not count.
    private var words = 0

    /// Marks the tokens of such blocks.
    static func mark(_ text: inout TopicText, capitalisesNouns: Bool) {
        let bytes = text.bytes
        text.words.withUnsafeBufferPointer { words in
            text.tokens.withUnsafeMutableBufferPointer { tokens in
                var first = 0
                while first < tokens.count {
                    var end = first + 1
                    while end < tokens.count, tokens[end].gap != .paragraph { end += 1 }
                    let block = BlockStyle(tokens[first..<end], words)
                    if block.isStyled(capitalisesNouns: capitalisesNouns),
                        !(block.isShort && hasFullStop(bytes, behind: tokens[end - 1]))
                    {
                        for index in first..<end { tokens[index].marks.insert(.styled) }
                    }
                    first = end
                }
            }
        }
    }

    private init(
        _ tokens: Slice<UnsafeMutableBufferPointer<TopicToken>>, _ all: UnsafeBufferPointer<TextWord>
    ) {
        self.all = tokens.count
        var (capital, allCapitals) = (0, 0)
        for token in tokens {
            capital += token.marks.contains(.capital) ? 1 : 0
            allCapitals += token.marks.contains(.allCapitals) ? 1 : 0
        }
        // Most blocks are told from headings without a look at their words.
        let mayBeStyled = isShort ? capital >= 2 : capital >= Self.fewestCapitals || allCapitals >= 3
        guard mayBeStyled else { return }
        for token in tokens { count(token.marks, all[Int(token.word)]) }
    }

    /// Whether a sentence ends with a word: headings have no full stop.
    private static func hasFullStop(_ bytes: [UInt8], behind token: TopicToken) -> Bool {
        bytes[Int(token.end)...].prefix(3).contains(UInt8(ascii: "."))
    }

    private var isShort: Bool { all <= Self.longestHeading }

    @inline(__always)
    private mutating func count(_ marks: TopicToken.Marks, _ word: TextWord) {
        if marks.contains(.capital) {
            capitals += word.hasDigits ? 0 : 1
            if marks.contains(.allCapitals) { screaming += word.hasDigits ? 0 : 1 }
        } else if word.isStopWord {
            return
        }
        words += word.hasDigits ? 0 : 1
    }

    private func isStyled(capitalisesNouns: Bool) -> Bool {
        if screaming * 10 >= words * 8, words >= 3 { return true }
        if !isShort { return capitals * 10 >= words * 9 && words >= Self.fewestCapitals }
        let share = capitalisesNouns ? 9 : 6
        return words >= 2 && capitals * 10 >= words * share
    }
}
