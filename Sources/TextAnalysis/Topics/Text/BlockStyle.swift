/// Finds titles and headings whose words all have capitals, where a capital makes no name.
struct BlockStyle {
    /// Words of a heading.
    private static let longestHeading = 16

    private var all = 0
    private var words = 0
    private var capitals = 0
    private var screaming = 0

    /// Marks the tokens of such blocks.
    static func mark(_ text: inout TopicText, capitalisesNouns: Bool) {
        let bytes = text.bytes
        text.words.withUnsafeBufferPointer { words in
            text.tokens.withUnsafeMutableBufferPointer { tokens in
                var block = BlockStyle()
                var first = 0
                for index in 0...tokens.count {
                    if index == tokens.count || tokens[index].gap == .paragraph {
                        if block.isStyled(capitalisesNouns: capitalisesNouns),
                            !(block.isShort && hasFullStop(bytes, behind: tokens[index - 1]))
                        {
                            for index in first..<index { tokens[index].marks.insert(.styled) }
                        }
                        block = BlockStyle()
                        first = index
                    }
                    if index < tokens.count {
                        block.count(tokens[index].marks, words[Int(tokens[index].word)])
                    }
                }
            }
        }
    }

    /// Whether a sentence ends with a word: headings have no full stop.
    private static func hasFullStop(_ bytes: [UInt8], behind token: TopicToken) -> Bool {
        bytes[Int(token.end)...].prefix(3).contains(UInt8(ascii: "."))
    }

    private var isShort: Bool { all <= Self.longestHeading }

    @inline(__always)
    private mutating func count(_ marks: TopicToken.Marks, _ word: TextWord) {
        all += 1
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
        if !isShort { return capitals * 10 >= words * 9 && words >= 8 }
        let share = capitalisesNouns ? 9 : 6
        return words >= 2 && capitals * 10 >= words * share
    }
}
