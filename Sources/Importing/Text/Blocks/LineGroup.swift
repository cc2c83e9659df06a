/// Lines with no blank line between them, and what they have in common.
struct LineGroup {
    let lines: ArraySlice<TextLine>
    let layout: LineLayout

    /// Whether the lines are rows of a table: columns parted by tabs or runs of spaces.
    var isTable: Bool {
        guard lines.count >= 2, lines.allSatisfy({ $0.width <= 250 }) else { return false }
        let rows = lines.count { Self.hasColumns($0.bytes) }
        return rows >= 2 && rows * 5 >= lines.count * 4
    }

    private static func hasColumns(_ line: ArraySlice<UInt8>) -> Bool {
        var run = 0
        for byte in line {
            run = byte == 0x20 ? run + 1 : 0
            if run == 3 || byte == 0x09 { return true }
        }
        return false
    }

    var isQuotation: Bool { lines.allSatisfy { $0.bytes.first == 0x3E } }

    /// Whether the lines end where their writer wanted, as in a poem or an address.
    var isVerse: Bool {
        guard lines.count >= 2, let widest = lines.map(\.width).max(), widest <= 80 else { return false }
        // What begins within a sentence goes on from the page before.
        guard let first = lines.first, SentenceStart(of: first.bytes) != .lowercase else { return false }
        let inner = lines.dropLast()
        if inner.allSatisfy(\.breaksHard) || isSetIn { return true }
        let lowered = lines.dropFirst().count { SentenceStart(of: $0.bytes) == .lowercase }
        guard let wrapWidth = layout.wrapWidth else { return widest <= 60 && lowered * 3 <= lines.count - 1 }
        // Within wrapped text, lines that all stop short; two short lines may be the end of a narrow column.
        return widest * 4 < wrapWidth * 3 && lowered * 3 <= lines.count - 1
    }

    /// Whether all lines stand deeper than the text around them and stop where another word would have fitted.
    private var isSetIn: Bool {
        guard let first = lines.first, layout.wrapWidth != nil, first.indent > layout.indent + 1,
            lines.allSatisfy({ $0.indent >= first.indent && $0.indent <= first.indent + 8 })
        else { return false }
        // Paragraphs of one line each end as sentences do.
        let inner = zip(lines, lines.dropFirst())
        return inner.allSatisfy { layout.endsEarly($0, before: $1) }
            && inner.contains { line, _ in !SentenceEnd(of: line.bytes).isClosed }
    }

    /// A row of marks that parts sections: `* * *`, `***`, `---`.
    var isSectionBreak: Bool {
        guard lines.count == 1, let line = lines.first, line.bytes.count <= 40 else { return false }
        let marks = line.bytes.filter { $0 != 0x20 }
        guard let mark = marks.first, marks.allSatisfy({ $0 == mark }) else {
            return marks == [0xE2, 0x81, 0x82]  // ⁂
        }
        return marks.count >= 3 && [0x2A, 0x2D, 0x5F, 0x7E, 0x23, 0x3D].contains(mark)
    }
}
