package import Articles

extension SiteSettings {
    /// Reads `broadsheet.yaml`; everything that is wrong in it is reported, each with its line.
    ///
    /// A setting that cannot be read keeps its default. An empty file, and a key without a value, mean the
    /// default too.
    package static func read(bytes: [UInt8], file: String) -> (SiteSettings, [Diagnostic]) {
        var settings = SiteSettings()
        var diagnostics: [Diagnostic] = []
        do {
            let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            guard let document = try YAMLReader(firstLine: 1, keepsEmpty: true).read(bytes[start...]) else {
                let summary = "The settings must be lines of the form “key: value”"
                return (settings, [Diagnostic(.error, file: file, line: 1, summary)])
            }
            diagnostics = document.repeated.map { $0.diagnostic(file: file) }
            for field in document.fields {
                if let problem = settings.store(field, file: file) { diagnostics.append(problem) }
            }
        } catch {
            diagnostics.append(error.diagnostic(file: file, subject: "The settings are not valid YAML"))
        }
        return (settings, diagnostics.sorted())
    }

    private mutating func store(_ field: MetadataField, file: String) -> Diagnostic? {
        guard let key = SettingKey.all.first(where: { $0.name == field.key }) else {
            return Self.unknown(field, file: file)
        }
        if field.value == .text("") { return nil }
        if let (summary, hint) = key.problem(field.value) {
            return Diagnostic(.error, file: file, line: field.line, summary, hint: hint)
        }
        if key.store(field.value, &self) { return nil }
        let summary = "“\(key.name)” must be \(key.expected), not \(Self.shown(field.value))"
        return Diagnostic(.error, file: file, line: field.line, summary)
    }

    private static func unknown(_ field: MetadataField, file: String) -> Diagnostic {
        let names = SettingKey.all.map(\.name)
        let nearest = EditDistance.nearest(to: field.key, among: names)
        let hint = nearest.map { "Did you mean “\($0)”?" } ?? "The keys are \(names.joined(separator: ", "))."
        return Diagnostic(.error, file: file, line: field.line, "Unknown key “\(field.key)”", hint: hint)
    }

    /// How a value that is not what was expected is shown.
    private static func shown(_ value: MetadataValue) -> String {
        switch value {
        case .text(let text): return text.count <= 60 ? "“\(text)”" : "“\(text.prefix(60))…”"
        case .list: return "this list"
        case .map: return "this map"
        }
    }
}
