import Articles
import Theming

/// A diagnostic as a line of `report.jsonl`.
enum ReportLine {
    /// One JSON object with a line feed.
    static func bytes(_ diagnostic: Diagnostic) -> [UInt8] {
        object(diagnostic).bytes + [0x0A]
    }

    /// A diagnostic as a JSON object.
    static func object(_ diagnostic: Diagnostic) -> JSONText {
        var fields: [(String, JSONText)] = [
            ("severity", .string("\(diagnostic.severity)")), ("file", .string(diagnostic.file)),
        ]
        if let line = diagnostic.line { fields.append(("line", .number(line))) }
        if let column = diagnostic.column { fields.append(("column", .number(column))) }
        if let rule = diagnostic.rule { fields.append(("rule", .string(rule.rawValue))) }
        fields.append(("summary", .string(diagnostic.summary)))
        if let hint = diagnostic.hint { fields.append(("hint", .string(hint))) }
        if let dropped = diagnostic.dropped { fields.append(("dropped", .string(dropped))) }
        return .object(fields)
    }
}
