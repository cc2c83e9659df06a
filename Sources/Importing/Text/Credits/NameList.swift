/// People in a byline or credit, told apart from their roles, places and papers.
struct NameList {
    private(set) var names: [String] = []
    private(set) var agencies: [String] = []
    /// How many of the names have a place: `A in Cairo`.
    private(set) var placed = 0
    /// Whether an agency, an occupation or a verb beside the names says that these are people.
    private(set) var hasRole = false

    /// Reads a list without a label; nil when any of it is not understood.
    init?(_ text: String) {
        var text = text
        if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
            agencies = NewsAgency.list(BylineRole.trimmed(text[text.index(after: open)...].dropLast()))
            hasRole = true
            text = BylineRole.trimmed(text[..<open])
        }
        if let rest = BylineRole.withoutVerb(text) {
            hasRole = true
            text = rest
        }
        let plain = self
        for piece in Self.pieces(of: text) {
            guard read(piece) else {
                // `A of the Example and Herald`.
                self = plain
                names = []
                guard let rest = BylineRole.withoutAffiliation(text), PersonName.isName(rest) else {
                    return nil
                }
                names = [rest]
                hasRole = true
                return
            }
        }
        guard names.count <= 12, !names.isEmpty || !agencies.isEmpty else { return nil }
    }

    private mutating func read(_ piece: String) -> Bool {
        if NewsAgency.isAgency(piece) {
            agencies.append(piece)
            hasRole = hasRole || !names.isEmpty
            return true
        }
        if PersonName.isName(piece), !BylineRole.endsWithRole(piece) {
            names.append(piece)
            return true
        }
        if let name = BylineRole.withoutPlace(piece) {
            guard PersonName.isName(name) else { return name.isEmpty && !names.isEmpty }
            names.append(name)
            placed += 1
            return true
        }
        guard !names.isEmpty, BylineRole.isRole(piece) else { return false }
        hasRole = true
        return true
    }

    /// Parts at commas and at words for `and`.
    private static func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        for part in text.split(separator: ",") {
            var words: [Substring] = []
            for word in part.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }) {
                if PersonName.isConjunction(word), !words.isEmpty || !pieces.isEmpty {
                    pieces.append(words.joined(separator: " "))
                    words = []
                } else {
                    words.append(word)
                }
            }
            pieces.append(words.joined(separator: " "))
        }
        return pieces.filter { !$0.isEmpty }
    }
}
