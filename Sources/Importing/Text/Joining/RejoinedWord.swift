import Articles

/// A word that a line's end had cut with a hyphen.
struct RejoinedWord: Sendable, Hashable {
    /// Line of its second half, counted from 1.
    var line: Int
    /// Both halves as they stood, a space between them.
    var halves: String

    /// One note on all such words of a text.
    static func note(on words: [RejoinedWord], source: String) -> Diagnostic? {
        guard let first = words.first else { return nil }
        let count = words.count == 1 ? "1 word" : "\(words.count) words"
        return Diagnostic(
            .note, file: source, line: first.line,
            "Rejoined \(count) that the end of a line had cut, such as “\(first.halves)”", rule: .hyphen,
            dropped: words.map(\.halves).joined(separator: "\n"))
    }
}
