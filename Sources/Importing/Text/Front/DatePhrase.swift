import Articles

/// A date with the words that publications put before it: `Published: Jun. 23, 2014`,
/// `publié le 23 juin 2014`.
struct DatePhrase {
    var date: PartialDate
    /// Whether the words say that the article was changed, not published, on that day.
    var isUpdate: Bool

    init?(_ text: String, reader: DateReader) {
        var text = BylineRole.trimmed(text[...])
        while let last = text.last, last == "." || last == "," || last == ";" { text.removeLast() }
        guard text.utf8.count <= 80, text.contains(where: { $0.isNumber }) else { return nil }
        let lowered = text.lowercased()
        isUpdate = false
        for (label, update) in Self.labels where lowered.hasPrefix(label) {
            var rest = text.dropFirst(label.count)
            guard let first = rest.first, !first.isLetter else { continue }
            rest = rest.drop { $0 == ":" || $0 == " " }
            guard let date = reader.read(String(rest)), date.month != nil else { continue }
            self.date = date
            isUpdate = update
            return
        }
        // A year alone may be anything.
        guard let date = reader.read(text), date.month != nil else { return nil }
        self.date = date
    }

    /// The parts of a line that gives a date of publication and one of change.
    static func parts(of text: String) -> [String] {
        let lowered = text.lowercased()
        for mark in updateMarks {
            guard let range = lowered.firstRange(of: mark), range.lowerBound > lowered.startIndex else {
                continue
            }
            let offset = lowered.distance(from: lowered.startIndex, to: range.lowerBound)
            guard lowered.count == text.count else { return [text] }
            let cut = text.index(text.startIndex, offsetBy: offset)
            return [String(text[..<cut]), String(text[cut...])]
        }
        return [text]
    }

    /// Whether a text is a date in numbers alone, readable or not: `3/4/2014`.
    static func isNumeric(_ text: String) -> Bool {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "." }
        return parts.count == 3
            && parts.allSatisfy { (1...4).contains($0.utf8.count) && $0.utf8.allSatisfy(TextScan.isDigit) }
    }

    private static let updateMarks = [
        "last updated", "updated", "mis à jour", "aktualisiert", "actualizado", "aggiornato", "atualizado",
        "bijgewerkt", "обновлено",
    ]

    /// Longer labels stand before those they begin with.
    private static let labels: [(String, Bool)] = [
        ("last updated on", true), ("last updated", true), ("updated on", true), ("updated", true),
        ("last modified", true), ("modified", true), ("mis à jour le", true),
        ("zuletzt aktualisiert am", true),
        ("aktualisiert am", true), ("aktualisiert", true), ("stand", true), ("actualizado el", true),
        ("actualizado", true),
        ("aggiornato il", true), ("aggiornato", true), ("atualizado em", true), ("first published on", false),
        ("first published", false), ("published on", false), ("published", false), ("posted on", false),
        ("posted", false),
        ("date", false), ("publié le", false), ("le", false), ("veröffentlicht am", false), ("vom", false),
        ("am", false),
        ("publicado el", false), ("publicado em", false), ("publicado", false), ("pubblicato il", false),
        ("il", false),
        ("on", false), ("issued", false), ("datum", false), ("fecha", false), ("data", false),
        ("gepubliceerd op", false), ("laatst bijgewerkt op", true), ("bijgewerkt op", true),
        ("bijgewerkt", true),
        ("publicerad", false), ("uppdaterad", true), ("опубликовано", false), ("обновлено", true),
        ("дата", false),
        ("نشر في", false), ("نُشر في", false), ("تاريخ النشر", false), ("تم التحديث في", true),
        ("آخر تحديث", true),
    ]
}
