package import Articles

/// What a person says of a source, over what its reader finds: metadata, and rules that are not to be used.
package struct SourceCorrection: Sendable, Hashable {
    package var metadata = ArticleMetadata()
    /// Rules that are switched off.
    package var disabledRules: Set<RepairRule> = []
    /// Whether `metadata.isDraft` is meant, which has no other way to say so.
    private var setsDraft = false
    /// The fields as they were written, for the fingerprint.
    private var text = ""

    package init() {}

    /// Reads a correction; everything that is wrong in it is reported, each with its line.
    init(fields: [MetadataField], file: String, reader: MetadataReader, diagnostics: inout [Diagnostic]) {
        var plain: [MetadataField] = []
        for field in fields {
            if field.key.lowercased() == "rules" {
                readRules(field, file: file, diagnostics: &diagnostics)
            } else {
                plain.append(field)
            }
        }
        let (metadata, doubts) = reader.read(plain, file: file)
        self.metadata = metadata
        diagnostics += doubts
        setsDraft = plain.contains { ["draft", "published", "status"].contains($0.key.lowercased()) }
        text = FrontMatterWriter.flow(.map(fields))
    }

    /// What tells one correction from another.
    package var fingerprint: Fingerprint { Fingerprint(of: text) }

    /// Puts what is said here in the place of what a reader found.
    package func apply(to found: inout ArticleMetadata) {
        for field in Self.texts { if let text = metadata[keyPath: field] { found[keyPath: field] = text } }
        if let date = metadata.date { found.date = date }
        if let updated = metadata.updated { found.updated = updated }
        for field in Self.lists where !metadata[keyPath: field].isEmpty {
            found[keyPath: field] = metadata[keyPath: field]
        }
        if !metadata.contributors.isEmpty { found.contributors = metadata.contributors }
        if setsDraft { found.isDraft = metadata.isDraft }
        let own = Set(metadata.params.map(\.key))
        found.params = found.params.filter { !own.contains($0.key) } + metadata.params
    }

    /// Adds what is said here where the source says nothing.
    package func fill(_ found: inout ArticleMetadata) {
        var filled = found
        apply(to: &filled)
        for field in Self.texts { if let text = found[keyPath: field] { filled[keyPath: field] = text } }
        if let date = found.date { filled.date = date }
        if let updated = found.updated { filled.updated = updated }
        for field in Self.lists where !found[keyPath: field].isEmpty {
            filled[keyPath: field] = found[keyPath: field]
        }
        if !found.contributors.isEmpty { filled.contributors = found.contributors }
        let own = Set(found.params.map(\.key))
        filled.params = found.params + metadata.params.filter { !own.contains($0.key) }
        found = filled
    }

    private static let texts: [any WritableKeyPath<ArticleMetadata, String?> & Sendable] = [
        \.title, \.summary, \.slug, \.permalink, \.language, \.rights, \.source, \.sourceURL, \.identifier,
    ]
    private static let lists: [any WritableKeyPath<ArticleMetadata, [String]> & Sendable] = [
        \.authors, \.tags, \.aliases,
    ]
}

extension SourceCorrection {
    /// Reads the file of corrections beside a source: YAML with the keys of front matter, and `rules`.
    package static func read(
        bytes: [UInt8], file: String, dayFirst: Bool?, language: String
    ) -> (correction: SourceCorrection, diagnostics: [Diagnostic]) {
        do throws(SyntaxProblem) {
            let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            guard let document = try YAMLReader(firstLine: 1).read(bytes[start...]) else {
                let summary = "Corrections must be lines of the form “key: value”"
                return (SourceCorrection(), [Diagnostic(.error, file: file, line: 1, summary)])
            }
            var diagnostics = document.repeated.map { $0.diagnostic(file: file) }
            let reader = MetadataReader(dayFirst: dayFirst, language: language)
            let correction = SourceCorrection(
                fields: document.fields, file: file, reader: reader, diagnostics: &diagnostics)
            return (correction, diagnostics)
        } catch {
            let problem = error.diagnostic(file: file, subject: "The corrections are not valid YAML")
            return (SourceCorrection(), [problem])
        }
    }

    /// Reads `rules: {page-cut: off}`, or `rules: off` for all of them.
    private mutating func readRules(
        _ field: MetadataField, file: String, diagnostics: inout [Diagnostic]
    ) {
        if case .text(let text) = field.value, SettingValue.flag(text) == false {
            disabledRules = Set(RepairRule.allCases)
            return
        }
        guard case .map(let rules) = field.value else {
            diagnostics.append(
                Diagnostic(
                    .error, file: file, line: field.line, "“rules” must name rules that are on or off",
                    hint: "Write for example “rules: {page-cut: off}”."))
            return
        }
        for rule in rules { readRule(rule, file: file, diagnostics: &diagnostics) }
    }

    private mutating func readRule(_ field: MetadataField, file: String, diagnostics: inout [Diagnostic]) {
        guard let rule = RepairRule(rawValue: field.key) else {
            let names = RepairRule.allCases.map(\.rawValue)
            let nearest = EditDistance.nearest(to: field.key, among: names)
            diagnostics.append(
                Diagnostic(
                    .error, file: file, line: field.line, "There is no rule “\(field.key)”",
                    hint: nearest.map { "Did you mean “\($0)”?" }
                        ?? "The rules are \(names.joined(separator: ", "))."))
            return
        }
        guard case .text(let text) = field.value, let isOn = SettingValue.flag(text) else {
            diagnostics.append(
                Diagnostic(
                    .error, file: file, line: field.line, "The rule “\(field.key)” can be on or off",
                    hint: "Write “\(field.key): off”."))
            return
        }
        if isOn { disabledRules.remove(rule) } else { disabledRules.insert(rule) }
    }
}
