/// A problem, or a remark, about one place in one file.
///
/// Problems are values: they are collected, sorted and reported together at the end of a run. Only what must stop the
/// run is thrown.
package struct Diagnostic: Sendable, Hashable {
    /// How much a diagnostic matters.
    package enum Severity: UInt8, Sendable, Hashable, Comparable {
        /// Something a reader set aside, dropped or guessed; shown on request.
        case note
        /// The page is there, but something in it is not as the author meant it.
        case warning
        /// A source, a setting or a template could not be used.
        case error

        package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
    }

    package var severity: Severity
    /// The file as the person knows it: relative to the site folder, parted by `/`.
    package var file: String
    /// Line in the file as the person sees it, counted from 1.
    package var line: Int?
    /// Column in characters, counted from 1.
    package var column: Int?
    /// One sentence that says what is wrong, without a full stop.
    package var summary: String
    /// What to do about it, where that is known.
    package var hint: String?
    /// The rule that dropped, joined or guessed something; nil where no rule was at work.
    package var rule: RepairRule?
    /// The whole text that a rule took out of the article, so that nothing is lost.
    package var dropped: String?
    /// Whether the machine is to blame rather than the file: a program that is missing, a disk that fails. It may be gone the
    /// next time though the file is as it was.
    package var isPassing = false

    package init(
        _ severity: Severity, file: String, line: Int? = nil, column: Int? = nil, _ summary: String,
        hint: String? = nil, rule: RepairRule? = nil, dropped: String? = nil
    ) {
        self.severity = severity
        self.file = file
        self.line = line
        self.column = column
        self.summary = summary
        self.hint = hint
        self.rule = rule
        self.dropped = dropped
    }
}

extension Diagnostic {
    /// The same, as what may be gone the next time.
    package var passing: Diagnostic {
        var diagnostic = self
        diagnostic.isPassing = true
        return diagnostic
    }
}

extension Diagnostic: CustomStringConvertible {
    /// `seeds/a.md:3:5: warning: what is wrong [rule]`, with the hint on a line of its own.
    package var description: String {
        var place = TerminalText.shown(file)
        if let line { place += ":\(line)" }
        if line != nil, let column { place += ":\(column)" }
        var text = "\(place): \(severity): \(TerminalText.shown(summary))"
        if let rule { text += " [\(rule.rawValue)]" }
        guard let hint else { return text }
        return text + "\n    " + TerminalText.shown(hint)
    }
}

extension Diagnostic: Comparable {
    /// By file, then line, then column, then text: the order of a report.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.file != right.file { return left.file < right.file }
        if left.line != right.line { return (left.line ?? 0) < (right.line ?? 0) }
        if left.column != right.column { return (left.column ?? 0) < (right.column ?? 0) }
        if left.severity != right.severity { return left.severity > right.severity }
        return left.summary < right.summary
    }
}
