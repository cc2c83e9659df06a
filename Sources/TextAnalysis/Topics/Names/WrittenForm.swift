/// How a name or phrase is written.
enum WrittenForm {
    /// Bytes of a form at most; longer ones are no tags.
    static let longest = 60

    /// The bytes of some tokens, line breaks made spaces and full stops in `U.S.` left out; nil when it is too long.
    static func make(_ tokens: Range<Int>, _ text: TopicText, _ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]?
    {
        guard let first = tokens.first, let last = tokens.last else { return nil }
        let range = Int(text.tokens[first].start)..<Int(text.tokens[last].end)
        guard range.count <= longest, !range.isEmpty else { return nil }
        if tokens.allSatisfy({ text.tokens[$0].range.count == 1 }), tokens.count > 1 {
            return bytes[range].filter { $0 != UInt8(ascii: ".") && $0 != 0x20 }
        }
        var form: [UInt8] = []
        for byte in bytes[range] {
            let isSpace = byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x20
            if !isSpace { form.append(byte) } else if form.last != 0x20 { form.append(0x20) }
        }
        return form
    }
}
