import Articles

/// Drops what pages repeat, and notes each run of it.
enum FurnitureFilter {
    /// Drops running heads and feet, page numbers, jump lines and end marks.
    static func drop(from lines: inout [TextLine], source: String, settings: TextSettings) -> [Diagnostic] {
        let verdicts = PageFurniture.verdicts(on: lines, settings: settings).map { kind in
            kind.flatMap { settings.uses($0.rule) ? $0 : nil }
        }
        return drop(verdicts, from: &lines, source: source)
    }

    /// Drops lines that repeat the title, as it is or cut short, with or without a page number.
    static func drop(title: String, from lines: inout [TextLine], source: String) -> [Diagnostic] {
        let repeated = RepeatedTitle(title)
        let surroundings = LineSurroundings(lines: lines)
        let found = lines.indices.filter { surroundings.standsAlone($0) && repeated.matches(lines[$0].bytes) }
        // Word for word and once, it may be a heading.
        let whole = found.filter { repeated.isWhole(lines[$0].bytes) }
        let mayBeHeading = whole.count == 1 && !surroundings.interrupts(whole[0], certain: false)
        var verdicts: [FurnitureKind?] = Array(repeating: nil, count: lines.count)
        for index in found where !mayBeHeading || index != whole[0] { verdicts[index] = .repeatedTitle }
        return drop(verdicts, from: &lines, source: source)
    }

    private static func drop(
        _ verdicts: [FurnitureKind?], from lines: inout [TextLine], source: String
    ) -> [Diagnostic] {
        guard verdicts.contains(where: { $0 != nil }) else { return [] }
        var notes: [Diagnostic] = []
        var kept: [TextLine] = []
        var run: [(kind: FurnitureKind, line: TextLine)] = []
        var endsPage = false
        for (line, kind) in zip(lines, verdicts) {
            if let last = run.last, last.kind.rule != kind?.rule {
                notes.append(note(on: run, source: source))
                run = []
            }
            guard let kind else {
                var line = line
                // What was dropped stood where a page ends.
                if endsPage { line.gap = .page }
                kept.append(line)
                endsPage = false
                continue
            }
            run.append((kind, line))
            endsPage = true
        }
        if !run.isEmpty { notes.append(note(on: run, source: source)) }
        lines = kept
        return notes
    }

    /// One note on lines that stand together and that one rule dropped.
    private static func note(on run: [(kind: FurnitureKind, line: TextLine)], source: String) -> Diagnostic {
        var parts = run.prefix(4).map { "the \($0.kind.name) “\(TextScan.shortened($0.line.bytes))”" }
        if run.count > 4 { parts.append("\(run.count - 4) more such lines") }
        let last = parts.count > 1 ? " and " + parts.removeLast() : ""
        return Diagnostic(
            .note, file: source, line: run.first?.line.number,
            "Dropped " + parts.joined(separator: ", ") + last,
            rule: run.first?.kind.rule,
            dropped: run.map { TextScan.string($0.line.bytes) }.joined(separator: "\n"))
    }
}
