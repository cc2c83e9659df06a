import Articles

/// What the lines above the text say: title, people, dates.
struct FrontLines {
    private(set) var metadata = ArticleMetadata()
    private(set) var diagnostics: [Diagnostic] = []
    /// Indices of the lines that are used up.
    private(set) var used: Set<Int> = []
    /// Lines that name the issue of a periodical.
    private(set) var issueLines: [String] = []

    private let lines: [TextLine]
    private let source: String
    private let byline: BylineLine
    /// A day without its year, and the line it stands on.
    private var openDay: (text: String, line: Int)?

    init(lines: [TextLine], source: String, settings: TextSettings, hasTitle: Bool) {
        self.lines = lines
        self.source = source
        byline = BylineLine(settings: settings)
        if !hasTitle {
            readLinesAboveTitle()
            readTitle(mayGuess: settings.uses(.title))
        }
        readByline(hasTitle: hasTitle || metadata.title != nil)
    }

    /// Reads an issue line and a date that stand above the title, each by itself.
    private mutating func readLinesAboveTitle() {
        while used.count < 2, lines.count > used.count + 2 {
            let index = used.count
            guard lines[index].bytes.contains(where: TextScan.isDigit), lines[index + 1].gap != .line,
                let parts = byline.parts(of: lines[index].bytes),
                parts.first == .issue || parts.count == 1 && parts[0].isKnownDate
            else { return }
            accept(parts, line: index, below: "above the title")
        }
    }

    private mutating func readTitle(mayGuess: Bool) {
        let start = used.count
        guard let title = TitleLines(lines: lines, from: start, byline: byline), title.isMarked || mayGuess
        else { return }
        metadata.title = title.text
        used.formUnion(start..<title.end)
        if !title.isMarked {
            let text = TextScan.shortened(Array(title.text.utf8)[...])
            note(start, "Title “\(text)” taken from the first line", .title)
        }
    }

    /// Reads the lines below the title, or below the paragraph that follows it.
    private mutating func readByline(hasTitle: Bool) {
        let start = used.count
        guard readByline(from: start, isCertain: false) == false else { return }
        var next = start + 1
        while next < lines.count, next < start + 5, lines[next].gap == .line { next += 1 }
        guard hasTitle, start < lines.count, lines[start].width <= 400 else { return }
        _ = readByline(from: next, isCertain: true)
    }

    private mutating func readByline(from start: Int, isCertain: Bool) -> Bool {
        var run: [[BylinePart]] = []
        while start + run.count < lines.count, run.count < 6 {
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

    /// Completes a day without its year, where the file's name or an issue line gives the year.
    mutating func complete(with year: KnownYear?, reader: DateReader) {
        guard metadata.date == nil, let openDay, let year,
            let date = reader.read("\(openDay.text) \(year.year)")
        else { return }
        metadata.date = date
        note(
            openDay.line, "Date \(date) taken from “\(openDay.text)”, its year from \(year.place)", .dateline)
    }

    /// Takes agency and day of the dateline that opens the text, which stays there.
    mutating func take(_ dateline: Dateline, line: Int, year: KnownYear?, reader: DateReader) {
        for agency in dateline.agencies {
            let person = Contributor(role: .agency, name: agency)
            guard !metadata.contributors.contains(person) else { continue }
            metadata.contributors.append(person)
            note(line, "Agency “\(agency)” taken from the dateline", .dateline)
        }
        guard metadata.date == nil else { return }
        if let date = dateline.date {
            metadata.date = date
            note(line, "Date \(date) taken from the dateline", .dateline)
        } else if let day = dateline.day {
            openDay = openDay ?? (day, line)
            complete(with: year, reader: reader)
        }
    }

    /// Takes the date in the file's name where the text gives none.
    mutating func takeDate(ofName date: PartialDate) {
        guard metadata.date == nil else { return }
        metadata.date = date
        diagnostics.append(
            Diagnostic(.note, file: source, "Date \(date) taken from the file’s name", rule: .date))
    }
}

// MARK: Taking what was read

extension FrontLines {
    private mutating func accept(_ parts: [BylinePart], line: Int, below place: String) {
        used.insert(line)
        let text = TextScan.shortened(lines[line].bytes)
        let before = diagnostics.count
        for part in parts {
            switch part {
            case .authors(let names), .names(let names): take(authors: names, line, place)
            case .contributors(let people): take(people, line, place)
            case .date(let date):
                guard metadata.date == nil else { continue }
                metadata.date = date
                note(line, "Date \(date) taken from the line \(place), “\(text)”", .date)
            case .updated(let date):
                guard metadata.updated == nil else { continue }
                metadata.updated = date
                note(line, "Date of change \(date) taken from the line \(place), “\(text)”", .date)
            case .ambiguousDate(let date):
                diagnostics.append(
                    Diagnostic(
                        .warning, file: source, line: lines[line].number,
                        "The date “\(date)” may be read in two ways and is left out",
                        hint: "Say in the settings whether the day or the month comes first.", rule: .date))
            case .dateline(let text, let day):
                openDay = openDay ?? (day, line)
                note(line, "Set aside the dateline “\(text)”, which has no year", .dateline)
            case .issue:
                issueLines.append(TextScan.string(lines[line].bytes))
                note(line, "Set aside the issue line “\(text)”", .issueLine)
            case .remark(let text):
                note(line, "Set aside “\(text)” from the lines \(place)", .byline)
            }
        }
        if diagnostics.count == before { note(line, "Set aside “\(text)” from the lines \(place)", .byline) }
        diagnostics[before].dropped = TextScan.string(lines[line].bytes)
    }

    private mutating func take(authors names: [String], _ line: Int, _ place: String) {
        guard metadata.authors.isEmpty else { return }
        metadata.authors = names
        note(line, "\(Self.named(names, "Author")) taken from the line \(place)", .byline)
    }

    private mutating func take(_ people: [Contributor], _ line: Int, _ place: String) {
        for person in people where !metadata.contributors.contains(person) {
            metadata.contributors.append(person)
            let role = person.role.rawValue
            note(
                line,
                "\(role.prefix(1).uppercased() + role.dropFirst()) “\(person.name)” taken from the line \(place)",
                .credit)
        }
    }

    /// `Authors “A”, “B”`.
    static func named(_ names: [String], _ noun: String) -> String {
        let list = names.map { "“\($0)”" }.joined(separator: ", ")
        return "\(noun)\(names.count == 1 ? "" : "s") \(list)"
    }

    private mutating func note(_ line: Int, _ summary: String, _ rule: RepairRule) {
        diagnostics.append(Diagnostic(.note, file: source, line: lines[line].number, summary, rule: rule))
    }
}
