extension MarkdownDocument {
    /// The text of the document.
    ///
    /// - Parameters:
    ///   - excerptLength: Characters of its excerpt at most, counted as Unicode scalars.
    ///   - keepsPlain: Whether the plain text is asked for.
    package func text(excerptLength: Int = 0, keepsPlain: Bool = true) -> DocumentText {
        var text = DocumentText(
            excerptLength: excerptLength, keepsPlain: keepsPlain, room: plain.source.count)
        TextBlocks.forEach(in: self) { kind, block, node in
            text.append(block, kind, node)
            return true
        }
        return text
    }

    /// The text of the first paragraphs and headings, parted by line feeds, UTF-8: as many blocks as make up `count` bytes, or all.
    package func leadingText(bytes count: Int) -> [UInt8] {
        var text: [UInt8] = []
        TextBlocks.forEach(in: self) { kind, block, _ in
            if kind == .code { return true }
            text += block
            text.append(.newline)
            return text.count < count
        }
        return text
    }
}
