import Articles

/// What there is to say of a tag.
struct TagProblem {
    var severity: Diagnostic.Severity = .warning
    var summary: String
    var hint: String
}
