import Articles

extension BylineLine {
    /// `By A`, `Text: A`, `Photos by B (AFP)`, `Reuters`.
    static func creditParts(of text: String) -> [BylinePart]? {
        guard let credit = CreditPhrase(clause: text) else { return nil }
        return parts(authors: credit.authors, contributors: credit.contributors)
    }

    /// Names without a word before them: `A, Staff Writer`, `A (AP)`, `A reports from B`, `A`.
    static func nameParts(of text: String) -> [BylinePart]? {
        guard let list = NameList(text), !list.names.isEmpty else { return nil }
        let people: BylinePart =
            list.hasRole || list.placed > 1 ? .authors(list.names) : .names(list.names)
        let agencies = list.agencies.map { Contributor(role: .agency, name: $0) }
        return [people] + (agencies.isEmpty ? [] : [.contributors(agencies)])
    }

    private static func parts(authors: [String], contributors: [Contributor]) -> [BylinePart] {
        var parts: [BylinePart] = []
        if !authors.isEmpty { parts.append(.authors(authors)) }
        if !contributors.isEmpty { parts.append(.contributors(contributors)) }
        return parts
    }
}
