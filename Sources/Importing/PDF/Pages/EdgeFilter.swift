import Articles

/// Drops what is printed at the edges of pages.
enum EdgeFilter {
    /// Drops heads, feet and page numbers, and notes each.
    static func drop(
        from document: inout LayoutDocument, type: TypeMeasure, source: String, settings: TextSettings
    ) -> [Diagnostic] {
        let title = document.information.likelyTitle ?? largest(of: document)
        let found = PageEdges.furniture(of: document, type: type, title: title)
        var dropped: Set<Int> = []
        var notes: [Diagnostic] = []
        for (row, kind) in found where settings.uses(kind.rule) {
            dropped.formUnion(row.lines)
            let text = TextScan.shortened(row.text[...])
            notes.append(
                Diagnostic(
                    .note, file: source, "Dropped the \(kind.name) “\(text)” of page \(row.page)",
                    rule: kind.rule, dropped: TextScan.string(row.text[...])))
        }
        document.lines = document.lines.indices.filter { !dropped.contains($0) }.map { document.lines[$0] }
        return notes
    }

    /// The words in the largest type of the first page.
    private static func largest(of document: LayoutDocument) -> String? {
        guard let first = document.pages.first else { return nil }
        let lines = document.lines[first.lines]
        guard let size = lines.map(\.size).max() else { return nil }
        return lines.filter { $0.size > 0.95 * size }.map { TextScan.string($0.text[...]) }.joined(
            separator: " ")
    }
}
