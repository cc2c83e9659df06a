import Articles

/// Reads a line that may stand between title and text.
struct BylineLine {
    private let reader: DateReader
    private let settings: TextSettings

    init(settings: TextSettings) {
        self.settings = settings
        reader = DateReader(dayFirst: settings.dayFirst, language: settings.language)
    }

    /// What the line says; nil when any of it is not understood, since then it may be part of the text.
    func parts(of line: ArraySlice<UInt8>) -> [BylinePart]? {
        guard line.count <= 240, let last = line.last, last != 0x3A, last != 0x3F else { return nil }
        let text = Self.withoutEmphasis(TextScan.string(line))
        if FurniturePattern.namesIssue(Array(text.utf8)[...]) { return issueParts(of: text) }
        var parts: [BylinePart] = []
        for segment in Self.segments(of: text) {
            guard let found = self.parts(ofSegment: segment) else { return nil }
            parts += found
        }
        return parts.isEmpty || !parts.allSatisfy(isWanted) ? nil : parts
    }

    /// Whether the rules that read a part are at work.
    private func isWanted(_ part: BylinePart) -> Bool {
        switch part {
        case .authors, .names, .remark: settings.uses(.byline)
        case .contributors: settings.uses(.credit)
        case .date, .updated, .ambiguousDate: settings.uses(.date)
        case .dateline: settings.uses(.dateline)
        case .issue: settings.uses(.issueLine)
        }
    }

    /// `*By A*` and `**By A**` without the marks.
    private static func withoutEmphasis(_ text: String) -> String {
        var text = text[...]
        while text.utf8.count > 2, let mark = text.first, mark == "*" || mark == "_", text.last == mark {
            text = text.dropFirst().dropLast()
        }
        return BylineRole.trimmed(text)
    }

    private static func segments(of text: String) -> [String] {
        var segments: [String] = [""]
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }) {
            if ["|", "/", "•", "·", "–", "—", "//", "-"].contains(word) {
                segments.append("")
            } else {
                segments[segments.count - 1] += segments[segments.count - 1].isEmpty ? word : " " + word
            }
        }
        return segments.filter { !$0.isEmpty }
    }

    private func parts(ofSegment text: String) -> [BylinePart]? {
        if let parts = partsOfOneThing(text) { return parts }
        if let dates = dates(in: text) { return dates }
        // `By A, published on 23 June 2014`: the shortest beginning that is a byline, before a date.
        var cut = text.startIndex
        while let comma = text[cut...].firstIndex(of: ",") {
            cut = text.index(after: comma)
            guard let head = partsOfOneThing(String(text[..<comma])),
                let tail = dates(in: String(text[cut...]))
            else { continue }
            return head + tail
        }
        return nil
    }

    private func dates(in text: String) -> [BylinePart]? {
        guard text.contains(where: \.isNumber) else { return nil }
        var parts: [BylinePart] = []
        for piece in DatePhrase.parts(of: text) {
            guard let phrase = DatePhrase(piece, reader: reader) else { return nil }
            parts.append(phrase.isUpdate ? .updated(phrase.date) : .date(phrase.date))
        }
        return parts
    }

    private func partsOfOneThing(_ text: String) -> [BylinePart]? {
        if let phrase = DatePhrase(text, reader: reader) {
            return [phrase.isUpdate ? .updated(phrase.date) : .date(phrase.date)]
        }
        if DatePhrase.isNumeric(text) { return [.ambiguousDate(text)] }
        if Self.isTime(text) || BylineRole.isUnnamedCorrespondent(text) { return [.remark(text)] }
        if let credit = Self.creditParts(of: text) { return credit }
        if let day = dayOfDateline(text) { return [.dateline(text, day: day)] }
        return Self.nameParts(of: text)
    }

    /// `Vol. XII, No. 3`, with a date behind it or before it.
    private func issueParts(of text: String) -> [BylinePart] {
        var parts: [BylinePart] = [.issue]
        guard settings.uses(.date) else { return parts }
        let words = text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\u{A0}" })
        // A date has at most six words: `Saturday, the 16th of February 1895`.
        for start in words.indices
        where start == 0 || !Self.numberWords.contains(words[start - 1].lowercased()) {
            for count in (2...7).reversed() where start + count <= words.count {
                let phrase = words[start..<(start + count)].joined(separator: " ")
                guard let found = DatePhrase(phrase.trimmingMarks(), reader: reader) else { continue }
                parts.append(.date(found.date))
                return parts
            }
        }
        return parts
    }

    /// The number behind these is no day.
    private static let numberWords: Set<String> = [
        "no.", "no", "nr.", "n°", "núm.", "issue", "number", "heft",
    ]

    /// `4:15 PM EDT`.
    private static func isTime(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (1...4).contains(words.count) else { return false }
        let clock = words[0].split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        guard clock.count >= 2, clock[0].utf8.count <= 2,
            clock.allSatisfy({
                $0.utf8.first.map(TextScan.isDigit) == true && $0.utf8.prefix(2).allSatisfy(TextScan.isDigit)
            })
        else { return false }
        return words.dropFirst().allSatisfy { $0.count <= 5 }
    }

    /// The day in `BAGHDAD, June 23`: a place in capitals and a day without its year.
    private func dayOfDateline(_ text: String) -> String? {
        guard let comma = text.lastIndex(of: ","), LetterCase.isCapital(ArraySlice(text[..<comma].utf8))
        else { return nil }
        let day = BylineRole.trimmed(text[text.index(after: comma)...])
        guard day.contains(where: \.isNumber), reader.read(day + " 2000") != nil else { return nil }
        return day
    }
}

extension String {
    /// The text without commas, semicolons and dashes around it.
    fileprivate func trimmingMarks() -> String {
        let head = drop { ",;:–—-()".contains($0) }
        return String(head.reversed().drop { ",;:–—-()".contains($0) }.reversed())
    }
}
