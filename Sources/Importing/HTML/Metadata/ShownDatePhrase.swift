import Articles

/// A date in a line of text, with the words before it.
struct ShownDatePhrase {
    var date: PartialDate
    /// Whether the words before it say that the article was changed then.
    var isUpdate: Bool

    /// More words than this beside the dates make a sentence, which tells of some other day.
    private static let longestLabel = 14

    /// The dates in a short text: whole pieces of it, parted by signs, or the words behind `on`, `am`, `le`.
    ///
    /// `isUpdate` tells what the words before the text say.
    static func phrases(in text: String, reader: DateReader, isUpdate: Bool = false) -> [ShownDatePhrase] {
        guard text.utf8.count <= 300, text.utf8.contains(where: HTMLByte.isDigit) else { return [] }
        var phrases: [ShownDatePhrase] = []
        var isUpdate = isUpdate
        for piece in text.split(whereSeparator: { "|•·–—".contains($0) }) {
            phrases += self.phrases(inPiece: piece, reader: reader, isUpdate: isUpdate)
            isUpdate = saysUpdate(String(piece))
        }
        return phrases
    }

    /// The dates in a piece, each with the words between it and the one before.
    private static func phrases(
        inPiece piece: Substring, reader: DateReader, isUpdate: Bool
    ) -> [ShownDatePhrase] {
        let whole = TitleText.trimmed(String(piece))
        if let date = reader.read(whole), date.day != nil {
            return [ShownDatePhrase(date: date, isUpdate: isUpdate || saysUpdate(whole))]
        }
        let words = piece.split(whereSeparator: \.isWhitespace).prefix(60)
        var phrases: [ShownDatePhrase] = []
        var others = words.count
        var start = words.startIndex
        var isUpdate = isUpdate
        while let found = firstDate(in: words[start...], reader: reader) {
            let label = words[start..<found.range.lowerBound].joined(separator: " ")
            if !label.isEmpty { isUpdate = saysUpdate(label) }
            if isSpan(label), !phrases.isEmpty { return [] }
            if !saysOther(label) { phrases.append(ShownDatePhrase(date: found.date, isUpdate: isUpdate)) }
            others -= found.range.count
            start = found.range.upperBound
        }
        return others > longestLabel ? [] : phrases
    }

    static func saysUpdate(_ text: String) -> Bool {
        updateWords.stand(in: text)
    }

    /// Whether words speak of a day on which nothing was published: that of a manuscript, of an event, of a visit to an address.
    private static func saysOther(_ text: String) -> Bool {
        otherWords.stand(in: text)
    }

    /// Whether words between two days make them the first and the last of some time.
    private static func isSpan(_ text: String) -> Bool {
        ["-", "to", "until", "till", "through", "bis", "au", "al", "a", "até", "tot", "по"].contains(
            text.lowercased())
    }

    /// The first date among words: the longest run of up to five that reads as a day.
    private static func firstDate(
        in words: ArraySlice<Substring>, reader: DateReader
    ) -> (date: PartialDate, range: Range<Int>)? {
        for start in words.indices where words[start].utf8.contains(where: HTMLByte.isDigit) {
            // The date begins up to two words before its first number, the day of the week among them.
            for first in max(words.startIndex, start - 2)...start {
                for count in stride(from: 5, through: 1, by: -1) where first + count <= words.endIndex {
                    // A dash behind a day leads to another one.
                    guard first + count > start, words[first + count - 1] != "-" else { continue }
                    let run = words[first..<first + count].joined(separator: " ")
                    if let date = reader.read(run.trimmingSigns), date.day != nil {
                        return (date, first..<first + count)
                    }
                }
            }
        }
        return nil
    }

    private static let otherWords = WordParts([
        "received", "accepted", "submitted", "retrieved", "accessed", "expires", "deadline", "born",
    ])
    private static let updateWords = WordParts([
        "updat", "modified", "revised", "reviewed", "edited", "aktualisiert", "mis à jour", "actualizado",
        "aggiornato",
        "atualizado", "bijgewerkt", "обновлено", "更新",
    ])
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
