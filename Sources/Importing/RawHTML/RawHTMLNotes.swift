import Articles

/// Remarks about the raw HTML of a document, each kind once with a count.
struct RawHTMLNotes {
    private struct Note {
        var severity: Diagnostic.Severity
        var summary: String
        var hint: String?
        var line: Int
        var count = 1
    }

    private var notes: [Note] = []
    private var numbers: [String: Int] = [:]

    /// Kinds behind so many are not told: names in hostile HTML have no end.
    private static let mostKinds = 100

    /// Notes something that went.
    mutating func add(_ summary: String, line: Int) { add(.note, summary, hint: nil, line: line) }

    /// Notes something that went and that somebody may miss.
    mutating func warn(_ summary: String, hint: String, line: Int) {
        add(.warning, summary, hint: hint, line: line)
    }

    private mutating func add(_ severity: Diagnostic.Severity, _ summary: String, hint: String?, line: Int) {
        if let number = numbers[summary] {
            notes[number].count += 1
        } else if notes.count < Self.mostKinds {
            numbers[summary] = notes.count
            notes.append(Note(severity: severity, summary: summary, hint: hint, line: line))
        }
    }

    /// The remarks, in the order of their lines.
    func diagnostics(file: String, firstLine: Int?) -> [Diagnostic] {
        notes.map { note in
            let summary = note.count == 1 ? note.summary : "\(note.summary) (\(note.count) times)"
            let line = firstLine.map { $0 + note.line - 1 }
            return Diagnostic(note.severity, file: file, line: line, summary, hint: note.hint)
        }
    }

    /// A name or an address from the source, fit to stand in a sentence.
    static func shown(_ text: some Sequence<UInt8>) -> String {
        var shown = ""
        for scalar in String(decoding: Array(text.prefix(160)), as: UTF8.self).unicodeScalars {
            if shown.unicodeScalars.count == 60 { return shown + "…" }
            shown.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? "\u{FFFD}" : scalar)
        }
        return shown
    }
}
