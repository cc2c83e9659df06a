extension InlineWriter {
    /// Appends a word with what Markdown would read as markup escaped.
    ///
    /// `goesOn` tells that a space follows; otherwise a link or the like may follow at once.
    mutating func append(escaping text: ArraySlice<UInt8>, before goesOn: Bool) {
        var index = text.startIndex
        if line.count == lineStart { index = appendLineStart(text) }
        var start = index
        while index < text.endIndex {
            if Self.isSpecial[Int(text[index])], needsEscape(text, index, before: goesOn) {
                line += text[start..<index]
                line.append(UInt8(ascii: "\\"))
                start = index
            }
            index += 1
        }
        line += text[start...]
    }

    private static let isSpecial: [Bool] = {
        var table = [Bool](repeating: false, count: 256)
        for byte in "\\`*_~[]()<&|".utf8 { table[Int(byte)] = true }
        return table
    }()

    private func needsEscape(_ text: ArraySlice<UInt8>, _ index: Int, before goesOn: Bool) -> Bool {
        let next: UInt8? = index + 1 < text.endIndex ? text[index + 1] : nil
        switch text[index] {
        case UInt8(ascii: "\\"):
            guard let next else { return true }
            return next < 0x80 && !HTMLByte.isAlphanumeric(next)
        case UInt8(ascii: "`"): return true
        case UInt8(ascii: "*"), UInt8(ascii: "~"): return !isAlone(text, index)
        case UInt8(ascii: "_"):
            let isInWord =
                index > text.startIndex && HTMLByte.isAlphanumeric(text[index - 1])
                && next.map(HTMLByte.isAlphanumeric) ?? false
            return !isInWord && !isAlone(text, index)
        case UInt8(ascii: "["): return isInLink || next == UInt8(ascii: "^")
        case UInt8(ascii: "]"): return isInLink || next == UInt8(ascii: "(")
        case UInt8(ascii: "("): return index == text.startIndex && line.last == UInt8(ascii: "]")
        case UInt8(ascii: "<"):
            guard let next else { return !goesOn }
            return HTMLByte.isLetter(next) || [0x2F, 0x21, 0x3F].contains(next)
        case UInt8(ascii: "&"): return mayBeginEntity(text[index...], before: goesOn)
        case UInt8(ascii: "|"): return isInCell
        default: return false
        }
    }

    /// Whether a sign stands between spaces, in the middle of a line.
    private func isAlone(_ text: ArraySlice<UInt8>, _ index: Int) -> Bool {
        text.count == 1 && line.count > lineStart && line.last == 0x20
    }

    private func mayBeginEntity(_ text: ArraySlice<UInt8>, before goesOn: Bool) -> Bool {
        let name = text.dropFirst().prefix(34).prefix {
            HTMLByte.isAlphanumeric($0) || $0 == UInt8(ascii: "#")
        }
        let end = text.startIndex + 1 + name.count
        return end == text.endIndex ? !name.isEmpty && !goesOn : text[end] == UInt8(ascii: ";")
    }

    /// Escapes what would begin a heading, a list or a quotation; returns the first byte that is not written yet.
    private mutating func appendLineStart(_ text: ArraySlice<UInt8>) -> Int {
        guard let first = text.first else { return text.endIndex }
        let rest = text.dropFirst()
        switch first {
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "="), UInt8(ascii: "|"):
            line.append(UInt8(ascii: "\\"))
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ":"):
            if rest.isEmpty || rest.first == UInt8(ascii: "-") { line.append(UInt8(ascii: "\\")) }
        case UInt8(ascii: "*"):
            if rest.isEmpty { line.append(UInt8(ascii: "\\")) } else { return text.startIndex }
        case 0x30...0x39:
            let digits = text.prefix(while: HTMLByte.isDigit)
            guard digits.count <= 9, text.count == digits.count + 1, let mark = text.last,
                mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
            else { return text.startIndex }
            line += digits
            line.append(UInt8(ascii: "\\"))
            line.append(mark)
            return text.endIndex
        default: return text.startIndex
        }
        line.append(first)
        return text.startIndex + 1
    }
}
