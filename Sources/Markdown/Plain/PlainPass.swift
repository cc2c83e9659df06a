/// Takes plain paragraphs out of a text before cmark reads it: most of what people write, and most of what parsing would cost.
enum PlainPass {
    /// The plain paragraphs of a text, and the text with stand-ins in their place and as many lines; nil where none is plain.
    static func run(on text: [UInt8], options: MarkdownOptions) -> (plain: PlainText, rest: [UInt8])? {
        text.withUnsafeBufferPointer { source in
            guard mayRun(on: source) else { return nil }
            var reader = PlainParagraphReader(source, of: text, options: options)
            var rest: [UInt8] = []
            var (position, copied, line) = (0, 0, 1)
            while position < source.count {
                if source[position] == .newline {
                    position += 1
                    line += 1
                } else if reader.read(from: position, line: line) {
                    rest.append(contentsOf: source[copied..<position])
                    rest.append(PlainText.standIn)
                    for _ in 0..<reader.lineBreaks { rest.append(.newline) }
                    line += reader.lineBreaks
                    (position, copied) = (reader.position, reader.position)
                } else {
                    skipBlock(source, &position, &line)
                }
            }
            if reader.plain.paragraphs.isEmpty { return nil }
            rest.append(contentsOf: source[copied...])
            // So that the last line counts, though nothing is left on it.
            if copied == source.count { rest.append(.newline) }
            return (reader.plain, rest)
        }
    }

    /// Length up to which cmark allows as much as it can to come out of references; longer texts may have as much as they are long.
    private static let leastReferences = 100_000

    /// Whether a text can be read in parts: broken bytes would be mended by cmark, characters that others are replaced with keep
    /// those from being replaced, other line ends would be counted otherwise, and what cmark lets come out of references depends on
    /// the length of what it is given.
    private static func mayRun(on source: UnsafeBufferPointer<UInt8>) -> Bool {
        UTF8Check.isValid(source) && !ProtectedCharacter.isPresent(in: source)
            && source.firstOffset(of: .carriageReturn) == nil && !source.hasBytes("\u{FEFF}", at: 0)
            && (source.count <= leastReferences || !source.contains("]:"))
    }

    /// Goes on to where the lines end that begin at a position: at a blank one.
    private static func skipBlock(
        _ source: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ line: inout Int
    ) {
        while let end = source.firstOffset(of: .newline, from: position) {
            line += 1
            position = end + 1
            while position < source.count, source[position].isBlank { position += 1 }
            if position == source.count || source[position] == .newline { return }
        }
        position = source.count
    }
}
