import Yams

extension SyntaxProblem {
    /// What Yams says of a text, with the line in the source file.
    init(_ error: any Error, in text: String, firstLine: Int) {
        self.init(line: firstLine, reason: "it cannot be read")
        switch error as? YamlError {
        case .scanner(let context, let problem, let mark, _)?,
            .parser(let context, let problem, let mark, _)?,
            .composer(let context, let problem, let mark, _)?:
            if problem.hasPrefix("Maximum nesting level") {
                self = .tooDeep(line: mark.line + firstLine - 1)
                return
            }
            // What has no end is reported where it begins.
            let isOpen =
                problem.contains("unexpected end of stream")
                || problem.contains("unexpected document indicator")
            let place = isOpen ? context?.mark ?? mark : mark
            line = place.line + firstLine - 1
            column = place.column
            reason = problem
            hint = isOpen ? "Close the quote." : Self.hint(for: problem)
        case .reader(let problem, let offset, _, _)?:
            let before = text.unicodeScalars.prefix(offset ?? 0)
            line = firstLine + before.reduce(0) { $0 + ($1 == "\n" ? 1 : 0) }
            reason = problem
        case .duplicatedKeysInMapping(_, let context)?:
            line = context.mark.line + firstLine - 1
            reason = "too many keys stand more than once"
        case .memory?: reason = "lists and maps are nested too deeply"
        default: break
        }
    }

    private static func hint(for problem: String) -> String? {
        if problem.contains("mapping values are not allowed") {
            return "Put a value that holds a colon and a space in quotes."
        }
        if problem.contains("cannot start any token") {
            return "Indent with spaces, not tabs; put a value that begins with @, % or ` in quotes."
        }
        if problem.contains("did not find expected key") || problem.contains("could not find expected ':'") {
            return "Write each key as “key: value”, and indent what belongs to it."
        }
        return nil
    }
}
