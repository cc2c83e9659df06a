/// Makes plain text safe to stand in Markdown.
package enum MarkdownEscape {
    /// Markdown that reads back as exactly this text.
    ///
    /// Only what would be read as something else gets a backslash: `snake_case`, `3 < 4` and `AT&T` stay.
    /// Line ends stay line ends, blank lines part paragraphs. Bare addresses stay as they are and become
    /// links.
    package static func escape(_ text: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count + 16)
        text.withUnsafeBufferPointer { TextEscaper().append($0, to: &output) }
        return output
    }

    /// Markdown that reads back as exactly this text.
    package static func escape(_ text: String) -> String {
        String(decoding: escape(Array(text.utf8)), as: UTF8.self)
    }

    /// Whether `&` at an offset starts an entity such as `&amp;` or `&#32;`.
    static func startsEntity(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        var end = offset + 1
        if end < text.count, text[end] == UInt8(ascii: "#") { end += 1 }
        let start = end
        // The longest name has 31 letters.
        while end < text.count, end - start < 34, text[end].isAlphanumeric { end += 1 }
        return end > start && end < text.count && text[end] == UInt8(ascii: ";")
    }
}
