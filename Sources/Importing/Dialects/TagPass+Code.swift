extension TagPass {
    /// Copies a code span as it is; a run of backticks that nothing closes in its paragraph is text.
    mutating func copyCodeSpan() {
        let length = body[index...].prefix { $0 == UInt8(ascii: "`") }.count
        if index < unclosedRuns.end, unclosedRuns.lengths.contains(length) { return copy(to: index + length) }
        var end = index + length
        while end < body.count {
            if body[end] == UInt8(ascii: "`") {
                let closing = body[end...].prefix { $0 == UInt8(ascii: "`") }.count
                end += closing
                if closing == length { return copyCode(to: end) }
            } else if body[end] == 0x0A, endsParagraph(at: end + 1) {
                break
            } else {
                end += 1
            }
        }
        if index >= unclosedRuns.end { unclosedRuns = ([], end) }
        unclosedRuns.lengths.insert(length)
        copy(to: index + length)
    }

    private func endsParagraph(at start: Int) -> Bool {
        CodeLines.endsParagraph(body[start...].prefix { $0 != 0x0A })
    }

    /// Writes what stands between the two tags of a pair; `tag` is the first.
    mutating func write(_ pair: TagPair, from tag: TemplateTag) {
        switch pair.kind {
        case .comment: drop(to: pair.end)
        case .raw:
            drop(to: pair.inner.lowerBound)
            copy(to: pair.inner.upperBound)
            drop(to: pair.end)
        case .loop:
            report(
                TagProblem(
                    summary: "The loop “\(tag.content)” left out with its content",
                    hint: "Write in Markdown what it made."))
            drop(to: pair.end)
        case .code(let language): writeCode(pair, language)
        }
    }

    /// Writes code between fences, or as HTML where a fence would need a line more than there is.
    private mutating func writeCode(_ pair: TagPair, _ language: String) {
        let inner = body[pair.inner]
        drop(to: pair.inner.lowerBound)
        let isAlone =
            output.last { $0 != 0x20 && $0 != 0x09 } ?? 0x0A == 0x0A
            && inner.first { $0 != 0x20 } == 0x0A && inner.last { $0 != 0x20 } == 0x0A
            && body[pair.end...].first { $0 != 0x20 } ?? 0x0A == 0x0A
        if isAlone {
            let fence = String(repeating: "`", count: max(3, Self.longestRun(in: inner) + 1))
            output += (fence + language).utf8
            copyCode(to: pair.inner.upperBound)
            output += fence.utf8
        } else if !inner.contains(0x0A), !inner.contains(UInt8(ascii: "`")) {
            output.append(UInt8(ascii: "`"))
            copyCode(to: pair.inner.upperBound)
            output.append(UInt8(ascii: "`"))
        } else {
            output += "<pre><code>".utf8
            writeEscaped(to: pair.inner.upperBound)
            output += "</code></pre>".utf8
        }
        drop(to: pair.end)
    }

    private mutating func writeEscaped(to end: Int) {
        let start = output.count
        copyCode(to: end)
        let code = output[start...]
        var escaped: [UInt8] = []
        HTMLEscape.appendValue(Array(code), to: &escaped)
        output.replaceSubrange(start..., with: escaped)
    }

    private static func longestRun(in code: ArraySlice<UInt8>) -> Int {
        var (longest, length) = (0, 0)
        for byte in code {
            length = byte == UInt8(ascii: "`") ? length + 1 : 0
            longest = max(longest, length)
        }
        return longest
    }

    /// Takes out the list item that kramdown puts a table of contents in the place of: `* TOC`, on the line
    /// before.
    mutating func removeContentsItem() {
        guard output.last == 0x0A else { return }
        let end = output.count - 1
        let start = (output[..<end].lastIndex(of: 0x0A) ?? -1) + 1
        let item = output[start..<end]
        var text = LineStart(item)
        guard item.count < 40, text.skipListMark() != nil else { return }
        output.removeSubrange(start..<end)
    }
}
