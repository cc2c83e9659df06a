/// Takes plain paragraphs out of a text before cmark reads it: most of what people write, and most of what parsing would cost.
enum PlainPass {
    /// The plain paragraphs of a text, and the text with stand-ins in their place and as many lines; nil where none is plain.
    static func run(on text: [UInt8], options: MarkdownOptions) -> (plain: PlainText, rest: [UInt8])? {
        text.withUnsafeBufferPointer { source in
            guard mayRun(on: source) else { return nil }
            var reader = PlainParagraphReader(source, of: text, options: options)
            var rest: [UInt8] = []
            var copied = 0
            var position = 0
            while position < source.count {
                if source[position] == .newline {
                    position += 1
                } else if reader.read(from: position) {
                    rest.append(contentsOf: source[copied..<position])
                    rest.append(PlainText.standIn)
                    for _ in 0..<reader.lineBreaks { rest.append(.newline) }
                    (position, copied) = (reader.position, reader.position)
                } else {
                    position = endOfBlock(source, from: position)
                }
            }
            if reader.plain.paragraphs.isEmpty { return nil }
            rest.append(contentsOf: source[copied...])
            return (reader.plain, rest)
        }
    }

    /// Whether a text can be read in parts: broken bytes would be mended by cmark, and characters that others are replaced with keep
    /// those from being replaced.
    private static func mayRun(on source: UnsafeBufferPointer<UInt8>) -> Bool {
        UTF8Check.isValid(source) && !ProtectedCharacter.isPresent(in: source)
    }

    /// Where the lines end that begin at an offset: at a blank one.
    private static func endOfBlock(_ source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        while let end = source.firstOffset(of: .newline, from: position) {
            position = end + 1
            var next = position
            while next < source.count, source[next].isBlank { next += 1 }
            if next == source.count || source[next] == .newline { return next }
        }
        return source.count
    }
}
