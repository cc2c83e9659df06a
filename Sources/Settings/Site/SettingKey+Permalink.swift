import Articles

extension SettingKey {
    /// What is wrong with a permalink pattern, and what to do about it.
    @Sendable static func permalinkProblem(_ value: MetadataValue) -> (summary: String, hint: String)? {
        guard case .text(let text) = value else { return nil }
        let problems = PermalinkPattern.compile(MetadataText.cleaned(text)).problems
        let names = PermalinkPattern.placeholders
        for problem in problems {
            guard case .unknownPlaceholder(let name) = problem else { continue }
            let nearest = EditDistance.nearest(to: name, among: names)
            return (
                "“permalink” has the unknown placeholder “\(name)”",
                nearest.map { "Did you mean “\($0)”?" }
                    ?? "The placeholders are \(names.joined(separator: ", "))."
            )
        }
        guard case .unsafePart(let part)? = problems.first else { return nil }
        return (
            "The part “\(part)” of “permalink” cannot be the name of a file or folder",
            "Leave out signs such as \\ * ? < > | and full stops at the beginning or end."
        )
    }
}
