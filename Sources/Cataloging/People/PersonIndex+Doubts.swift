import Articles
import Settings

extension PersonIndex {
    /// Candidates that a diagnostic names.
    private static let shown = 3

    /// What there is to say of names that may be variants of others; to be called when people are sorted.
    func doubtDiagnostics(_ records: [ArticleRecord]) -> [Diagnostic] {
        var finder = NameDoubtFinder(groups, authority: authority)
        var diagnostics: [Diagnostic] = []
        var list: [NameDoubt] = []
        for doubt in finder.find() {
            if let first = list.first, first.person != doubt.person {
                diagnostics.append(diagnostic(list, records))
                list = []
            }
            list.append(doubt)
        }
        if !list.isEmpty { diagnostics.append(diagnostic(list, records)) }
        return diagnostics
    }

    private func diagnostic(_ doubts: [NameDoubt], _ records: [ArticleRecord]) -> Diagnostic {
        let person = groups[doubts[0].person]
        let other = groups[doubts[0].other].shownName
        var names = doubts.prefix(Self.shown).map { "“\(groups[$0.other].shownName)”" }
        if doubts.count > Self.shown { names.append("\(doubts.count - Self.shown) more") }
        let source = (person.articles + person.contributions.map(\.article)).min().map { records[$0].source }
        return Diagnostic(
            .note, file: source ?? "",
            "The author “\(person.shownName)” may be \(names.joined(separator: " or ")): \(doubts[0].reason.text)",
            hint: """
                In people.yaml, put “\(person.shownName)” under “\(other)”: into “variants” if they are one person, \
                else into “different”.
                """,
            rule: .samePerson)
    }
}
