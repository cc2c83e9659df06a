/// Changes to Markdown that leave everything else as the author wrote it.
enum MarkdownEdits {
    /// Makes edits, each behind the one before; what is not found as it was parsed (raw HTML inside a quotation has marks
    /// between its lines) stays.
    static func applied(_ edits: [MarkdownEdit], to markdown: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(markdown.count)
        var position = 0
        for edit in edits {
            let original = edit.original.last == 0x0A ? edit.original.dropLast() : edit.original[...]
            guard let found = find(original, in: markdown, from: position) else { continue }
            result += markdown[position..<found]
            result += edit.replacement.last == 0x0A ? edit.replacement.dropLast() : edit.replacement[...]
            position = found + original.count
        }
        result += markdown[position...]
        return result
    }

    /// Where a run of bytes stands, at a place or behind it. A run that does not stand there is searched once to the end;
    /// as a document could hold many such runs, the search ends after 64 KB.
    private static func find(_ run: ArraySlice<UInt8>, in bytes: [UInt8], from start: Int) -> Int? {
        guard let first = run.first else { return nil }
        let limit = min(bytes.count - run.count, start + 65_536)
        var index = start
        while index <= limit {
            if bytes[index] == first, bytes[index..<index + run.count].elementsEqual(run) { return index }
            index += 1
        }
        return nil
    }
}
