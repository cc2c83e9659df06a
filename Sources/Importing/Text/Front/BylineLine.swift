import Articles

/// Reads a line that may stand between title and text.
struct BylineLine {
    let reader: DateReader

    /// What the line says; nil when any of it is not understood, since then it may be part of the text.
    func parts(of line: ArraySlice<UInt8>) -> [BylinePart]? {
        guard line.count <= 200, let last = line.last, last != 0x3A, last != 0x3F else { return nil }
        var parts: [BylinePart] = []
        for segment in Self.segments(of: Self.withoutEmphasis(TextScan.string(line))) {
            guard let found = self.parts(ofSegment: segment) else { return nil }
            parts += found
        }
        return parts.isEmpty ? nil : parts
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
        if let part = part(of: text) { return [part] }
        if let dates = dates(in: text) { return dates }
        // `By A, published on 23 June 2014`: the shortest beginning that is a byline, before a date.
        var cut = text.startIndex
        while let comma = text[cut...].firstIndex(of: ",") {
            cut = text.index(after: comma)
            guard let head = part(of: String(text[..<comma])), let tail = dates(in: String(text[cut...]))
            else { continue }
            return [head] + tail
        }
        return nil
    }

    private func dates(in text: String) -> [BylinePart]? {
        var parts: [BylinePart] = []
        for piece in DatePhrase.parts(of: text) {
            guard let phrase = DatePhrase(piece, reader: reader) else { return nil }
            parts.append(phrase.isUpdate ? .updated(phrase.date) : .date(phrase.date))
        }
        return parts
    }

    private func part(of text: String) -> BylinePart? {
        if DatePhrase(text, reader: reader) != nil { return dates(in: text)?.first }
        if DatePhrase.isNumeric(text) { return .ambiguousDate(text) }
        if Self.isTime(text) || BylineRole.isUnnamedCorrespondent(text) { return .remark(text) }
        if let credit = Self.creditPart(of: text) { return credit }
        if let dateline = dateline(text) { return .dateline(dateline) }
        return Self.namePart(of: text)
    }

    /// `4:15 PM EDT`.
    private static func isTime(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (1...4).contains(words.count) else { return false }
        let clock = words[0].split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        guard clock.count >= 2, clock[0].utf8.count <= 2,
            clock.allSatisfy({ $0.utf8.prefix(2).allSatisfy(TextScan.isDigit) })
        else { return false }
        return words.dropFirst().allSatisfy { $0.count <= 5 }
    }

    /// `BAGHDAD, June 23`: a place in capitals and a day without its year.
    private func dateline(_ text: String) -> String? {
        guard let comma = text.lastIndex(of: ","), LetterCase.isCapital(ArraySlice(text[..<comma].utf8))
        else { return nil }
        let day = text[text.index(after: comma)...]
        guard day.contains(where: \.isNumber), reader.read(BylineRole.trimmed(day) + ", 2000") != nil else {
            return nil
        }
        return text
    }
}
