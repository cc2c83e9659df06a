/// Something wrong at one place in a template, before file and line are known.
struct TemplateProblem: Sendable, Hashable {
    /// Bytes from the file's start.
    var offset: Int
    var summary: String
    var hint: String?

    /// How many problems are collected; more would help no one.
    static let maximumCount = 200

    init(at offset: Int, _ summary: String, hint: String? = nil) {
        self.offset = offset
        self.summary = summary
        self.hint = hint
    }
}
