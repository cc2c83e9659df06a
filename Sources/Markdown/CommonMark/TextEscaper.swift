/// Escapes a run of text for its place in a line.
struct TextEscaper {
    /// What stands before and after the text.
    var before: Unicode.Scalar = "\n"
    var after: Unicode.Scalar = "\n"
    /// The text starts a line of a paragraph.
    var isAtLineStart = true
    /// The text ends its line.
    var isAtLineEnd = true
    var isInLink = false
    /// Line ends are part of the text, not ends of lines in the Markdown.
    var holdsLineEnds = false
    var isStruck = false
    /// A link stands before or after the text.
    var followsLink = false
    var precedesLink = false
    /// The text will be read with smart punctuation.
    var isSmart = false
    /// Bare addresses must not become links.
    var guardsAddresses = false

    func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var guarded = guardsAddresses ? AddressGuard(text) : AddressGuard()
        var offset = isAtLineStart ? LineStart.append(text, 0, to: &output) : 0
        while offset < text.count {
            let byte = text[offset]
            if byte == .newline, !holdsLineEnds {
                output.append(byte)
                offset = LineStart.append(text, offset + 1, to: &output)
                continue
            }
            let end = runEnd(text, offset)
            if guarded.contains(offset) {
                output.append(UInt8(ascii: "\\"))
                output.append(byte)
                offset += 1
                continue
            }
            switch escaping(text, offset, end) {
            case .none: output.append(contentsOf: text[offset..<end])
            case .first:
                output.append(UInt8(ascii: "\\"))
                output.append(contentsOf: text[offset..<end])
            case .all:
                for byte in text[offset..<end] {
                    output.append(UInt8(ascii: "\\"))
                    output.append(byte)
                }
            case .entity:
                output.append("&#")
                output.append(contentsOf: String(byte).utf8)
                output.append(";")
            }
            offset = end
        }
    }

    private enum Escaping {
        case none, first, all, entity
    }

    /// The end of a run of the same delimiter; other bytes stand alone.
    private func runEnd(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
        let byte = text[offset]
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "-"), UInt8(ascii: "."):
            var end = offset + 1
            while end < text.count, text[end] == byte { end += 1 }
            return end
        default: return offset + 1
        }
    }

    private func escaping(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: Int) -> Escaping {
        let next: UInt8? = end < text.count ? text[end] : nil
        switch text[offset] {
        case UInt8(ascii: "\\"):
            return next.map { $0.isPunctuation || $0.isWhitespace } ?? true ? .first : .none
        case UInt8(ascii: "`"): return .first
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): return delimiter(text, offset..<end)
        case UInt8(ascii: "["): return isInLink || footnoteFollows(text, offset) ? .first : .none
        case UInt8(ascii: "]"):
            let opensTarget = next.map { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
            return isInLink || opensTarget ?? (precedesLink || after == "[" || after == "(") ? .first : .none
        case UInt8(ascii: "!"): return next == nil && precedesLink ? .first : .none
        case UInt8(ascii: "<"):
            guard let next else { return after.isMarkdownWhitespace ? .none : .first }
            let opensTag =
                next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
                || next == UInt8(ascii: "?")
            return opensTag ? .first : .none
        case UInt8(ascii: "&"): return MarkdownEscape.startsEntity(text, at: offset) ? .first : .none
        case .carriageReturn, .newline: return .entity
        case .space, .tab:
            let endsLine = next == .newline || (next == nil && isAtLineEnd)
            return endsLine ? .entity : .none
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return isSmart ? .first : .none
        case UInt8(ascii: "-"): return isSmart && end - offset > 1 ? .all : .none
        case UInt8(ascii: "."): return isSmart && end - offset > 2 ? .all : .none
        default: return .none
        }
    }

    private func delimiter(_ text: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Escaping {
        let left = run.lowerBound > 0 ? ScalarReader.scalar(in: text, before: run.lowerBound) : before
        let right =
            run.upperBound < text.count ? ScalarReader.scalar(in: text, at: run.upperBound).scalar : after
        if left.isMarkdownWhitespace, right.isMarkdownWhitespace { return .none }
        switch text[run.lowerBound] {
        case UInt8(ascii: "_"):
            let isInWord =
                !left.isMarkdownWhitespace && !left.isMarkdownPunctuation && !right.isMarkdownWhitespace
                && !right.isMarkdownPunctuation
            return isInWord ? .none : .all
        case UInt8(ascii: "~"):
            guard run.count < 3 else { return .none }
            let touchesLink =
                (followsLink && run.lowerBound == 0) || (precedesLink && run.upperBound == text.count)
            return isStruck || touchesLink || Flanking(before: left, after: right).right ? .all : .none
        default: return .all
        }
    }

    /// Whether `[^label]` stands at an offset.
    private func footnoteFollows(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        guard text.hasBytes("[^", at: offset) else { return false }
        var end = offset + 2
        while end < text.count, text[end] > .space, text[end] != UInt8(ascii: "["),
            text[end] != UInt8(ascii: "]")
        {
            end += 1
        }
        return end < text.count && end > offset + 2 && text[end] == UInt8(ascii: "]")
    }
}
