import Articles

/// What keeps a text from being YAML, TOML or JSON.
struct SyntaxProblem: Error, Hashable {
    /// Line in the source file, counted from 1.
    var line: Int
    /// Column in characters, counted from 1.
    var column: Int?
    /// What is wrong, as a clause: `did not find expected ',' or ']'`.
    var reason: String
    var hint: String?

    /// An error about the front matter or settings (`subject`) of a file.
    func diagnostic(file: String, subject: String) -> Diagnostic {
        Diagnostic(.error, file: file, line: line, column: column, "\(subject): \(reason)", hint: hint)
    }

    /// Levels of lists and maps within each other that are read.
    static let maximumDepth = 64

    static func tooDeep(line: Int) -> SyntaxProblem {
        SyntaxProblem(
            line: line, reason: "lists and maps are nested too deeply",
            hint: "At most \(maximumDepth) levels are read.")
    }
}
