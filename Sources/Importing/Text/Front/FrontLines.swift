import Articles

/// What the lines above the text say: title, people, dates.
struct FrontLines {
    private(set) var metadata = ArticleMetadata()
    private(set) var diagnostics: [Diagnostic] = []
    /// Indices of the lines that are used up.
    private(set) var used: Set<Int> = []

    private let lines: [TextLine]
    private let source: String
    private let byline: BylineLine

    init(lines: [TextLine], source: String, settings: TextSettings) {
        self.lines = lines
        self.source = source
        byline = BylineLine(reader: DateReader(dayFirst: settings.dayFirst, language: settings.language))
        readDateAboveTitle()
        readTitle()
        readByline()
    }

    private mutating func readDateAboveTitle() {
        guard lines.count > 2, lines[0].bytes.contains(where: TextScan.isDigit),
            let parts = byline.parts(of: lines[0].bytes), lines[1].gap != .line
        else {
            return
        }
        guard case .date? = parts.first, parts.count == 1 else { return }
        accept(parts, line: 0, below: "above the title")
    }

    private mutating func readTitle() {
        let start = used.count
        guard let title = TitleLines(lines: lines, from: start, byline: byline) else { return }
        metadata.title = title.text
        used.formUnion(start..<title.end)
        if !title.isMarked {
            note(
                start, "Title “\(TextScan.shortened(Array(title.text.utf8)[...]))” taken from the first line")
        }
    }

    /// Reads the lines below the title, or below the paragraph that follows it.
    private mutating func readByline() {
        let start = used.count
        guard readByline(from: start, isCertain: false) == false else { return }
        var next = start + 1
        while next < lines.count, next < start + 5, lines[next].gap == .line { next += 1 }
        guard metadata.title != nil, start < lines.count, lines[start].width <= 400 else { return }
        _ = readByline(from: next, isCertain: true)
    }

    private mutating func readByline(from start: Int, isCertain: Bool) -> Bool {
        var run: [[BylinePart]] = []
        while start + run.count < lines.count, run.count < 5 {
            let line = lines[start + run.count]
            guard let parts = byline.parts(of: line.bytes) else { break }
            let known = run.flatMap(\.self)
            // Behind a blank line nothing is read twice.
            if line.gap != .line, parts.contains(where: { part in known.contains(where: part.isLike) }) {
                break
            }
            run.append(parts)
        }
        let hasDate = run.contains { $0.contains(where: \.isDate) }
        if !hasDate {
            // Names alone may be the beginning of the text.
            run = Array(run.prefix { !$0.contains(where: \.isPlainNames) })
        } else if let last = run.last, last.contains(where: \.isPlainNames),
            lines[start + run.count - 1].gap != .line
        {
            // Nor are names below the date the author's, after a blank line.
            run.removeLast()
        }
        let hasAuthors = run.contains { $0.contains(where: \.isAuthors) }
        guard !run.isEmpty, start + run.count < lines.count, !isCertain || hasDate && hasAuthors else {
            return false
        }
        for (offset, parts) in run.enumerated() {
            accept(parts, line: start + offset, below: "below the title")
        }
        return true
    }

    private mutating func accept(_ parts: [BylinePart], line: Int, below place: String) {
        used.insert(line)
        let text = TextScan.shortened(lines[line].bytes)
        for part in parts {
            switch part {
            case .authors(let names), .names(let names):
                guard metadata.authors.isEmpty else { continue }
                metadata.authors = names
                let list = names.map { "“\($0)”" }.joined(separator: ", ")
                note(line, "\(names.count == 1 ? "Author" : "Authors") \(list) taken from the line \(place)")
            case .date(let date):
                guard metadata.date == nil else { continue }
                metadata.date = date
                note(line, "Date \(date) taken from the line \(place), “\(text)”")
            case .updated(let date):
                guard metadata.updated == nil else { continue }
                metadata.updated = date
                note(line, "Date of change \(date) taken from the line \(place), “\(text)”")
            case .ambiguousDate(let date):
                diagnostics.append(
                    Diagnostic(
                        .warning, file: source, line: lines[line].number,
                        "The date “\(date)” may be read in two ways and is left out",
                        hint: "Say in the settings whether the day or the month comes first."))
            case .dateline(let text): note(line, "Set aside the dateline “\(text)”, which has no year")
            case .remark(let text): note(line, "Set aside “\(text)” from the lines below the title")
            }
        }
    }

    private mutating func note(_ line: Int, _ summary: String) {
        diagnostics.append(Diagnostic(.note, file: source, line: lines[line].number, summary))
    }
}
