/// Emphasis and quotation marks, as far as they can be read in one way only.
extension PlainParagraphReader {
    /// Delimiters of a paragraph at most: looking for what belongs together takes time that grows with their square.
    private static let limit = 100

    /// Reads one or two asterisks.
    mutating func readAsterisks() -> Bool {
        let length = source.hasBytes("**", at: position) ? 2 : 1
        guard !source.hasBytes("***", at: position), let sides = sides(of: length), sides.left != sides.right
        else { return false }
        copy(to: position)
        let end = plain.bytes.count
        defer { replace(length) }
        return add(
            PlainDelimiter(
                byte: UInt8(ascii: "*"), length: length, offset: end, position: position,
                canOpen: sides.left, canClose: sides.right))
    }

    /// Reads a quotation mark or an apostrophe.
    mutating func readQuote() -> Bool {
        guard isSmart else {
            position += 1
            return true
        }
        let isSingle = source[position] == UInt8(ascii: "'")
        let before = position > start ? source[position - 1] : .newline
        let after = position + 1 < source.count ? source[position + 1] : .newline
        var (canOpen, canClose) = (false, true)
        if !(isSingle && before.isAlphanumeric && after.isAlphanumeric) {
            guard !setsOtherQuotes, let sides = sides(of: 1) else { return false }
            // Versions of cmark differ here.
            let isInBrackets = before == UInt8(ascii: "(") || before == UInt8(ascii: "[")
            if isInBrackets, sides.right { return false }
            canClose = sides.right
            canOpen =
                sides.left && !sides.right && before != UInt8(ascii: "]") && before != UInt8(ascii: ")")
        }
        copy(to: position)
        let delimiter = PlainDelimiter(
            byte: source[position], length: 1, offset: plain.bytes.count, position: position,
            canOpen: canOpen, canClose: canClose)
        replace(1, with: isSingle ? "’" : canClose ? "”" : "“")
        return canOpen || canClose ? add(delimiter) : true
    }

    /// To which sides the run at the position leans; nil where versions of cmark and of Unicode may differ.
    private func sides(of length: Int) -> Flanking? {
        let end = position + length
        let before = position > start ? ScalarReader.scalar(in: source, before: position) : "\n"
        let after = end < source.count ? ScalarReader.scalar(in: source, at: end).scalar : "\n"
        guard Self.isSure(before), Self.isSure(after) else { return nil }
        return Flanking(before: before, after: after)
    }

    /// Whether what a character is beside a delimiter is the same in all versions.
    private static func isSure(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII || scalar.isWordPart || scalar.isMarkdownWhitespace
            || scalar.isMarkdownPunctuation && scalar.value < 0x2E00
    }

    private mutating func add(_ delimiter: PlainDelimiter) -> Bool {
        guard delimiters.count < Self.limit else { return false }
        delimiters.append(delimiter)
        return true
    }

    /// Finds what belongs together among the delimiters from a number on, in cmark's order, and forgets them; false where asterisks
    /// are left over.
    mutating func matchDelimiters(from first: Int) -> Bool {
        var index = first
        while index < delimiters.count {
            let closer = delimiters[index]
            index += 1
            guard closer.canClose else { continue }
            let opener = delimiters[first..<index - 1].lastIndex { $0.canOpen && $0.byte == closer.byte }
            if closer.byte == UInt8(ascii: "*") {
                guard let opener, delimiters[opener].length == closer.length else { return false }
                addEmphasis(from: delimiters[opener], to: closer)
                delimiters.removeSubrange(opener..<index)
                index = opener
            } else if let opener {
                rewrite(at: delimiters[opener].offset, closer.byte == UInt8(ascii: "'") ? "‘" : "“")
                delimiters.remove(at: index - 1)
                delimiters.remove(at: opener)
                index -= 2
            }
        }
        defer { delimiters.removeSubrange(first...) }
        return !delimiters[first...].contains { $0.byte == UInt8(ascii: "*") }
    }

    private mutating func addEmphasis(from opener: PlainDelimiter, to closer: PlainDelimiter) {
        let isStrong = closer.length == 2
        addMark(
            PlainMark(
                kind: isStrong ? .strong : .emphasis, offset: opener.offset, position: opener.position))
        addMark(
            PlainMark(
                kind: isStrong ? .endOfStrong : .endOfEmphasis, offset: closer.offset,
                position: closer.position))
    }
}
