import CCmark

/// Finds the lines that open a footnote and turns each into a list item, which cmark can read.
///
/// `[^a]: text` becomes an item whose first block is an empty heading, and the text goes to a line of its
/// own. Lists ask for the same indent of four columns as footnotes do, so the lines that follow need no
/// change.
struct FootnoteFinder {
    private struct Opening {
        let line: Int
        let prefix: Range<Int>
        let label: Range<Int>
        let content: Range<Int>
    }

    private let lines: LineIndex
    private var openings: [Opening] = []

    /// Rewrites a text; gives back the footnotes in the order of their definitions.
    static func rewrite(_ source: inout SourceText) -> [Footnote] {
        var footnotes: [Footnote] = []
        source = source.bytes.withUnsafeBufferPointer { text in
            var finder = FootnoteFinder(text)
            if finder.openings.isEmpty { return source }
            finder.dropVerbatim(in: SyntaxTree(parsing: text, smart: false))
            return finder.edit(source, text, &footnotes)
        }
        return footnotes
    }

    private init(_ text: UnsafeBufferPointer<UInt8>) {
        guard text.contains("]:") else {
            lines = LineIndex(UnsafeBufferPointer(rebasing: text[..<0]))
            return
        }
        lines = LineIndex(text)
        var offset = 0
        while let found = text.firstOffset(of: "[^", from: offset) {
            offset = found + 2
            let line = lines.line(at: found)
            if let opening = Self.opening(text, at: found, line: line, in: lines[line]) {
                openings.append(opening)
            }
        }
    }

    private static func opening(
        _ text: UnsafeBufferPointer<UInt8>, at start: Int, line: Int, in range: Range<Int>
    ) -> Opening? {
        var indent = 0
        for byte in text[range.lowerBound..<start] {
            if byte == .space {
                indent += 1
            } else if byte == UInt8(ascii: ">") {
                indent = 0
            } else {
                return nil
            }
        }
        var end = start + 2
        while end < range.upperBound, text[end] > .space, text[end] != UInt8(ascii: "]") { end += 1 }
        guard indent < 4, end > start + 2, text.part(range).hasBytes("]:", at: end - range.lowerBound) else {
            return nil
        }
        var content = end + 2
        while content < range.upperBound, text[content].isBlank { content += 1 }
        return Opening(
            line: line, prefix: range.lowerBound..<start, label: start + 2..<end,
            content: content..<range.upperBound)
    }

    /// Drops what stands in code or HTML.
    private mutating func dropVerbatim(in tree: borrowing SyntaxTree) {
        var kept: [Opening] = []
        var index = 0
        var walk = BlockWalk(tree.root)
        while let block = walk.next(), index < openings.count {
            guard block.kind == CMARK_NODE_CODE_BLOCK || block.kind == CMARK_NODE_HTML_BLOCK else { continue }
            while index < openings.count, openings[index].line + 1 < block.startLine {
                kept.append(openings[index])
                index += 1
            }
            while index < openings.count, openings[index].line + 1 <= block.endLine { index += 1 }
        }
        openings = kept + openings[index...]
    }

    private func edit(
        _ source: SourceText, _ text: UnsafeBufferPointer<UInt8>, _ footnotes: inout [Footnote]
    ) -> SourceText {
        var editor = SourceEditor(source, lines: lines)
        var seen: Set<FootnoteLabel> = []
        let marker = unusedMarker(text)
        for opening in openings {
            let label = FootnoteLabel(text[opening.label])
            guard seen.insert(label).inserted else { continue }
            editor.copy(to: opening.line)
            editor.openFootnote(footnotes.count)
            footnotes.append(Footnote(label: label, line: editor.origin(of: opening.line)))
            var prefix = Array(text[opening.prefix])
            // A block quote's marker takes one space with it.
            if prefix.last == UInt8(ascii: ">") { prefix.append(.space) }
            editor.write(from: opening.line, prefix + marker.bytes)
            if !opening.content.isEmpty {
                let content = Array(repeating: UInt8.space, count: 4) + text[opening.content]
                editor.write(from: opening.line, prefix + content)
            }
            editor.skipLine()
        }
        return editor.finish()
    }

    /// A list marker that the text does not use, so that a footnote never joins a list of the author's.
    private func unusedMarker(_ text: UnsafeBufferPointer<UInt8>) -> StaticString {
        var used: Set<UInt8> = []
        for line in 0..<lines.count {
            let content = text[lines[line]].drop { $0 == .space || $0 == .tab || $0 == UInt8(ascii: ">") }
            if let first = content.first, first.isPunctuation { used.insert(first) }
        }
        if !used.contains(UInt8(ascii: "+")) { return "+   #" }
        if !used.contains(UInt8(ascii: "*")) { return "*   #" }
        if !used.contains(UInt8(ascii: "-")) { return "-   #" }
        return "1)  #"
    }
}
