import Articles

/// A date in a line of text, with the words before it.
struct ShownDatePhrase {
    var date: PartialDate
    /// Whether the words before it say that the article was changed then.
    var isUpdate: Bool

    /// The dates in a short text: whole pieces of it, parted by signs, or the words behind `on`, `am`, `le`.
    static func phrases(in text: String, reader: DateReader) -> [ShownDatePhrase] {
        guard text.utf8.count <= 300, text.utf8.contains(where: HTMLByte.isDigit) else { return [] }
        var phrases: [ShownDatePhrase] = []
        var isUpdate = false
        for piece in text.split(whereSeparator: { "|•·–—".contains($0) }) {
            if let date = date(in: TitleText.trimmed(String(piece)), reader: reader) {
                isUpdate = saysUpdate(String(piece))
                phrases.append(ShownDatePhrase(date: date, isUpdate: isUpdate))
            }
        }
        return phrases
    }

    static func saysUpdate(_ text: String) -> Bool {
        let lowered = text.lowercased()
        return updateWords.contains { lowered.contains($0) }
    }

    /// The one date in a piece: the longest run of up to eight words that reads as a day.
    private static func date(in text: String, reader: DateReader) -> PartialDate? {
        if let date = reader.read(text), date.day != nil { return date }
        let words = text.split(separator: " ").prefix(60)
        for start in words.indices where words[start].utf8.contains(where: HTMLByte.isDigit) {
            // The date begins up to two words before its first number, the day of the week among them.
            for first in max(words.startIndex, start - 2)...start {
                for count in stride(from: 5, through: 1, by: -1) where first + count <= words.endIndex {
                    guard first + count > start else { continue }
                    let run = words[first..<first + count].joined(separator: " ")
                    let trimmed = run.trimmingSigns
                    if let date = reader.read(trimmed), date.day != nil { return date }
                }
            }
        }
        return nil
    }

    private static let updateWords = [
        "updat", "modified", "revised", "reviewed", "edited", "aktualisiert", "mis à jour", "actualizado",
        "aggiornato",
        "atualizado", "bijgewerkt", "обновлено", "更新",
    ]
}

extension String {
    /// Without commas, full stops and colons at both ends.
    fileprivate var trimmingSigns: String {
        var text = self[...]
        while let last = text.last, ",.;:()".contains(last) { text.removeLast() }
        while let first = text.first, ",.;:()".contains(first) { text.removeFirst() }
        return String(text)
    }
}
