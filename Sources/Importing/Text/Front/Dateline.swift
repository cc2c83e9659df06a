import Articles

/// The place, agency and day at the beginning of a text: `PORTLAND, Ore., Feb 26 -`, `BAGHDAD (Reuters) —`.
struct Dateline {
    private(set) var agencies: [String] = []
    /// The day with its year.
    private(set) var date: PartialDate?
    /// A day without a year, as it stands.
    private(set) var day: String?

    /// The most bytes before the dash.
    private static let longest = 100

    init?(_ text: ArraySlice<UInt8>, reader: DateReader) {
        guard let head = Self.head(of: text) else { return nil }
        var place = TextScan.string(head)
        if let close = place.lastIndex(of: ")"), let open = place[..<close].lastIndex(of: "(") {
            agencies = NewsAgency.list(BylineRole.trimmed(place[place.index(after: open)..<close]))
            guard !agencies.isEmpty else { return nil }
            place.removeSubrange(open...close)
        }
        var pieces = place.split(separator: ",").map { BylineRole.trimmed($0) }.filter { !$0.isEmpty }
        for count in [2, 1] where date == nil && day == nil && pieces.count > count {
            readDate(pieces.suffix(count).joined(separator: ", "), reader)
            if date != nil || day != nil { pieces.removeLast(count) }
        }
        guard let first = pieces.first, pieces.count <= 3, Self.isPlace(first) else { return nil }
        let isCapital = LetterCase.isCapital(Array(first.utf8)[...])
        guard isCapital || !agencies.isEmpty || date != nil || day != nil else { return nil }
    }

    private mutating func readDate(_ text: String, _ reader: DateReader) {
        var text = text
        while text.last == "." { text.removeLast() }
        guard text.utf8.contains(where: TextScan.isDigit) else { return }
        if let read = reader.read(text), read.day != nil {
            date = read
        } else if reader.read(text + " 2000")?.day != nil {
            day = text
        }
    }

    /// What stands before the first dash.
    private static func head(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let start = text.prefix(longest + 4)
        for index in start.indices {
            let rest = start[index...]
            let isLong = rest.starts(with: "—".utf8) || rest.starts(with: "–".utf8)
            if isLong || rest.starts(with: " - ".utf8) || rest.starts(with: " -- ".utf8) {
                return index > start.startIndex ? start[..<index] : nil
            }
        }
        return nil
    }

    private static func isPlace(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return (1...4).contains(words.count) && LetterCase.isTitle(Array(text.utf8)[...])
            && words.allSatisfy { $0.utf8.allSatisfy { !TextScan.isDigit($0) } }
    }
}
