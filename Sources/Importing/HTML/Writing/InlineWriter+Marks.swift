extension InlineWriter {
    enum CharacterKind {
        case space, punctuation, letter
    }

    /// Closes a mark that was written.
    mutating func writeEnd(of mark: InlineMark) {
        let start = line.count
        if case .link(let address) = mark.kind {
            line += "](".utf8
            line += address
            line.append(UInt8(ascii: ")"))
            return
        }
        let followsPunctuation = Self.kind(ofLast: line) == .punctuation
        line += mark.delimiter.bytes
        lastClosed = ClosedMark(
            mark: mark, start: start, end: line.count, followsPunctuation: followsPunctuation)
    }

    /// Takes the delimiters back that were closed last where a letter follows that would keep them from closing:
    /// `**Note:**text`.
    mutating func settleLastClosed(before next: CharacterKind) {
        guard let closed = lastClosed, closed.end == line.count else { return }
        guard closed.followsPunctuation, next == .letter, let start = closed.mark.position else { return }
        line.removeSubrange(closed.start..<closed.end)
        line.removeSubrange(start..<start + closed.mark.delimiter.utf8CodeUnitCount)
        for index in marks.indices {
            if let position = marks[index].position, position > start {
                marks[index].position = position - closed.mark.delimiter.utf8CodeUnitCount
            }
        }
        lastClosed = nil
    }

    static func kind(ofFirst text: ArraySlice<UInt8>) -> CharacterKind {
        guard let first = text.first else { return .space }
        if first < 0x80 { return kind(of: first) }
        return kind(of: String(decoding: text.prefix(4), as: UTF8.self).unicodeScalars.first ?? " ")
    }

    static func kind(ofLast line: [UInt8]) -> CharacterKind {
        guard let last = line.last else { return .space }
        if last < 0x80 { return kind(of: last) }
        var start = line.count - 1
        while start > 0, line[start] & 0xC0 == 0x80 { start -= 1 }
        return kind(of: String(decoding: line[start...], as: UTF8.self).unicodeScalars.first ?? " ")
    }

    private static func kind(of byte: UInt8) -> CharacterKind {
        if byte <= 0x20 { return .space }
        return HTMLByte.isAlphanumeric(byte) ? .letter : .punctuation
    }

    /// As cmark sees it; signs count as punctuation in newer versions only, and are taken for it here.
    private static func kind(of scalar: Unicode.Scalar) -> CharacterKind {
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator: .space
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            .punctuation
        default: .letter
        }
    }
}
