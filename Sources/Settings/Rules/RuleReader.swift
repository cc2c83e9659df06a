import Articles

/// Takes the values out of one entry of a file of rules, and says what is wrong with them.
struct RuleReader {
    let file: String
    let entry: RuleEntry
    /// The keys that an entry may have beside its name.
    let keys: [String]
    private(set) var diagnostics: [Diagnostic] = []

    init(file: String, entry: RuleEntry, keys: [String]) {
        self.file = file
        self.entry = entry
        self.keys = keys
        for field in entry.fields where !keys.contains(field.key) { reportUnknown(field, keys: keys) }
    }

    /// The field of a key, where it has a value.
    func field(_ key: String) -> MetadataField? {
        entry.fields.last { $0.key == key && $0.value != .text("") }
    }

    /// A text on one line.
    mutating func text(_ key: String) -> String? { prose(key).map(MetadataText.folded) }

    /// A text with its line breaks.
    mutating func prose(_ key: String) -> String? {
        guard let field = field(key) else { return nil }
        guard case .text(let text) = field.value else {
            report(field, "“\(key)” must be a text, not \(Self.shown(field.value))")
            return nil
        }
        let cleaned = MetadataText.cleaned(text)
        return cleaned.isEmpty ? nil : cleaned
    }

    /// The texts of a list, or one text.
    mutating func texts(_ key: String) -> [String] {
        guard let field = field(key) else { return [] }
        switch field.value {
        case .text(let text): return [MetadataText.folded(text)]
        case .list(let values):
            var texts: [String] = []
            for value in values {
                if case .text(let text) = value {
                    texts.append(MetadataText.folded(text))
                } else {
                    report(field, "“\(key)” must be a list of names, without \(Self.shown(value)) in it")
                }
            }
            return texts.filter { !$0.isEmpty }
        case .map:
            report(field, "“\(key)” must be a list of names, not \(Self.shown(field.value))")
            return []
        }
    }

    mutating func flag(_ key: String) -> Bool? {
        guard let field = field(key) else { return nil }
        if case .text(let text) = field.value, let flag = SettingValue.flag(text) { return flag }
        report(field, "“\(key)” must be true or false, not \(Self.shown(field.value))")
        return nil
    }

    mutating func report(_ field: MetadataField, _ summary: String, hint: String? = nil) {
        diagnostics.append(Diagnostic(.error, file: file, line: field.line, summary, hint: hint))
    }

    mutating func reportUnknown(_ field: MetadataField, keys: [String]) {
        let nearest = EditDistance.nearest(to: field.key, among: keys)
        let hint = nearest.map { "Did you mean “\($0)”?" } ?? "The keys are \(keys.joined(separator: ", "))."
        report(field, "Unknown key “\(field.key)”", hint: hint)
    }

    /// How a value that is not what was expected is shown.
    static func shown(_ value: MetadataValue) -> String {
        switch value {
        case .text(let text): text.count <= 60 ? "“\(text)”" : "“\(text.prefix(60))…”"
        case .list: "a list"
        case .map: "a map"
        }
    }
}
