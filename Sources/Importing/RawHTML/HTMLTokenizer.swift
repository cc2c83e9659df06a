/// Parts raw HTML into tokens as a browser does: the tokenization of the HTML standard, without its raw text
/// states, which are the caller's (``skipRawText(of:)``).
struct HTMLTokenizer {
    let bytes: [UInt8]
    /// Where the next token begins.
    private(set) var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> HTMLToken? {
        guard position < bytes.count else { return nil }
        if let token = markup() { return token }
        let start = position
        repeat { position += 1 } while position < bytes.count && !startsMarkup(at: position)
        return .text(start..<position)
    }

    /// Passes over everything before the end tag of an element whose content is no markup; false when there
    /// is none, and then nothing moves.
    mutating func skipRawText(of name: String) -> Bool {
        let name = Array(name.utf8)
        var index = position
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<"), isEndTag(name, at: index) {
                position = index
                return true
            }
            index += 1
        }
        return false
    }

    /// Passes over the rest of the piece.
    mutating func skipToEnd() { position = bytes.count }

    private func isEndTag(_ name: [UInt8], at start: Int) -> Bool {
        let end = start + 2 + name.count
        guard end < bytes.count, bytes[start + 1] == UInt8(ascii: "/") else { return false }
        for offset in name.indices where HTMLByte.lowered(bytes[start + 2 + offset]) != name[offset] {
            return false
        }
        return HTMLByte.endsName(bytes[end])
    }

    private func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

    private func startsMarkup(at index: Int) -> Bool {
        guard bytes[index] == UInt8(ascii: "<"), let next = byte(at: index + 1) else { return false }
        return HTMLByte.isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
            || next == UInt8(ascii: "?")
    }

    /// The tag or comment that begins here; nil where text does.
    private mutating func markup() -> HTMLToken? {
        guard startsMarkup(at: position), let next = byte(at: position + 1) else { return nil }
        if HTMLByte.isLetter(next) { return tag(isEnd: false) }
        if next == UInt8(ascii: "/") {
            // `</` at the very end is text.
            guard let letter = byte(at: position + 2) else { return nil }
            if HTMLByte.isLetter(letter) { return tag(isEnd: true) }
        } else if next == UInt8(ascii: "!"), byte(at: position + 2) == UInt8(ascii: "-"),
            byte(at: position + 3) == UInt8(ascii: "-")
        {
            return comment()
        }
        while position < bytes.count, bytes[position] != UInt8(ascii: ">") { position += 1 }
        position = min(position + 1, bytes.count)
        return .comment
    }

    /// A comment ends with `-->` or `--!>`; `<!-->` and `<!--->` are whole comments.
    private mutating func comment() -> HTMLToken {
        position += 4
        if byte(at: position) == UInt8(ascii: ">") {
            position += 1
            return .comment
        }
        // The dash of `<!--->` may be the last of the two that open it.
        var dashes = byte(at: position) == UInt8(ascii: "-") ? 1 : 0
        while let current = byte(at: position) {
            position += 1
            if current == UInt8(ascii: ">"), dashes >= 2 { break }
            if current == UInt8(ascii: "!"), dashes >= 2, byte(at: position) == UInt8(ascii: ">") {
                position += 1
                break
            }
            dashes = current == UInt8(ascii: "-") ? dashes + 1 : 0
        }
        return .comment
    }

    private mutating func tag(isEnd: Bool) -> HTMLToken {
        var reader = HTMLTagReader(bytes: bytes, position: position + (isEnd ? 2 : 1))
        guard let tag = reader.read() else {
            defer { position = bytes.count }
            return .unfinishedTag(position..<bytes.count)
        }
        position = reader.position
        return isEnd ? .endTag(tag.name) : .startTag(tag)
    }
}
