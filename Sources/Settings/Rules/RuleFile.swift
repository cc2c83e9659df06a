import Articles

/// Reads a file of rules: a list of maps of which one key holds the name, or a map from names to maps.
struct RuleFile {
    /// Relative to the site folder: `people.yaml`.
    let file: String
    /// The key that holds the name of an entry: `name`.
    let nameKey: String

    /// The entries that can be read, in their order; everything that is wrong is reported, each with its line.
    func entries(_ bytes: [UInt8]) -> (entries: [RuleEntry], diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        var entries: [RuleEntry] = []
        do throws(SyntaxProblem) {
            guard let document = try read(bytes) else {
                return ([], [Diagnostic(.error, file: file, line: 1, Self.form(nameKey), hint: hint)])
            }
            diagnostics = document.repeated.map { $0.diagnostic(file: file) }
            for field in document.fields {
                if field.key == Self.listKey, case .list(let values) = field.value {
                    for value in values { add(value, field.line, &entries, &diagnostics) }
                } else if case .map(let fields) = field.value {
                    entries.append(
                        RuleEntry(name: MetadataText.folded(field.key), fields: fields, line: field.line))
                } else if field.value == .text("") {
                    entries.append(
                        RuleEntry(name: MetadataText.folded(field.key), fields: [], line: field.line))
                } else {
                    diagnostics.append(
                        Diagnostic(.error, file: file, line: field.line, Self.form(nameKey), hint: hint))
                }
            }
        } catch {
            diagnostics.append(error.diagnostic(file: file, subject: "The file is not valid YAML"))
        }
        return (entries, diagnostics)
    }

    private func add(
        _ value: MetadataValue, _ line: Int, _ entries: inout [RuleEntry], _ diagnostics: inout [Diagnostic]
    ) {
        guard case .map(let fields) = value else {
            diagnostics.append(
                Diagnostic(.error, file: file, line: max(1, line), Self.form(nameKey), hint: hint))
            return
        }
        let first = fields.map(\.line).min() ?? line
        guard let place = fields.firstIndex(where: { $0.key == nameKey }),
            case .text(let text) = fields[place].value, !MetadataText.folded(text).isEmpty
        else {
            diagnostics.append(
                Diagnostic(.error, file: file, line: first, "The entry has no “\(nameKey)”", hint: hint))
            return
        }
        var rest = fields
        rest.remove(at: place)
        entries.append(RuleEntry(name: MetadataText.folded(text), fields: rest, line: fields[place].line))
    }

    /// Parses the file; a list gets a key of its own, since only maps are read.
    private func read(_ bytes: [UInt8]) throws(SyntaxProblem) -> YAMLReader.Document? {
        var text = bytes[(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)...]
        var lineStart = text.startIndex
        while lineStart < text.endIndex {
            let line = text[lineStart...].prefix { $0 != 0x0A }
            let word = line.drop { $0 == 0x20 || $0 == 0x0D }
            if word.starts(with: Array("---".utf8)) {
                // The mark before a document would come behind the key.
                for index in line.indices where line[index] == 0x2D { text[index] = 0x20 }
            } else if word.first == 0x2D {
                let list = Array("\(Self.listKey):\n".utf8) + text
                return try YAMLReader(firstLine: 0, keepsEmpty: true).read(list[...])
            } else if !word.isEmpty, word.first != 0x23 {
                break
            }
            lineStart = min(text.endIndex, line.endIndex + 1)
        }
        return try YAMLReader(firstLine: 1, keepsEmpty: true).read(text)
    }

    /// The key that a list gets; no name is like it.
    private static let listKey = "broadsheet-list-of-rules"

    private static func form(_ key: String) -> String {
        "The file must be a list of entries, each with a “\(key)”"
    }

    private var hint: String { "Begin each entry with “- \(nameKey): …”, and indent what belongs to it." }
}
