extension DateReader {
    /// The date that a field gives, with what is doubtful about it: `c. 1893`, `1893?`, `[May 1893]`, `[ca. 1893?]`, and the
    /// signs of ISO 8601, `1893~` and `1893%`.
    ///
    /// For fields that hold a date and nothing else. In a text, a number in brackets is rather that of a note, and one with
    /// a question mark the end of a sentence.
    package func readQualified(_ text: String) -> PartialDate? {
        if let date = read(text) { return date }
        guard text.utf8.count <= 200 else { return nil }
        var rest = text[...]
        var qualifiers: DateQualifiers = []
        Self.trim(&rest)
        if rest.first == "[", rest.last == "]" {
            qualifiers.insert(.inferred)
            rest = rest.dropFirst().dropLast()
            Self.trim(&rest)
        }
        for (mark, meaning) in Self.marks where rest.hasSuffix(mark) {
            qualifiers.formUnion(meaning)
            rest = rest.dropLast(mark.count)
            Self.trim(&rest)
        }
        let word = rest.prefix(while: \.isLetter)
        if Self.aboutWords.contains(word.lowercased()) {
            qualifiers.insert(.approximate)
            rest = rest[word.endIndex...]
            if rest.first == "." { rest = rest.dropFirst() }
        }
        guard !qualifiers.isEmpty, var date = read(String(rest)), date.time == nil else { return nil }
        date.qualifiers = qualifiers
        return date
    }

    private static func trim(_ text: inout Substring) {
        text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
    }

    private static let marks: [(String, DateQualifiers)] = [
        ("(?)", .uncertain), ("?", .uncertain), ("？", .uncertain), ("~", .approximate),
        ("%", [.approximate, .uncertain]), ("頃", .approximate), ("ごろ", .approximate),
    ]

    private static let aboutWords: Set<String> = [
        "c", "ca", "cca", "circa", "about", "around", "abt", "approximately", "approx", "um", "etwa", "gegen",
        "vers",
        "environ", "hacia", "cerca", "omstreeks", "ongeveer", "omkring", "około", "ok", "kolem", "noin",
        "около", "ок", "约",
        "約",
    ]
}
