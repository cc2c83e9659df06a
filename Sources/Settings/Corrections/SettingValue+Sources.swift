import Articles

extension SettingValue {
    /// A list of maps with `match` and what is said of the sources that it fits.
    ///
    /// Answers false for anything else, and for a rule in which something is wrong.
    @Sendable static func sources(_ value: MetadataValue, into settings: inout SiteSettings) -> Bool {
        guard case .list(let entries) = value else { return false }
        var rules: [SourceRule] = []
        for entry in entries {
            guard case .map(let fields) = entry,
                case .text(let pattern)? = fields.first(where: { $0.key == "match" })?.value
            else { return false }
            var problems: [Diagnostic] = []
            let correction = SourceCorrection(
                fields: fields.filter { $0.key != "match" }, file: "",
                reader: MetadataReader(dayFirst: settings.dayFirst, language: settings.language),
                diagnostics: &problems)
            if !problems.isEmpty { return false }
            rules.append(SourceRule(pattern: SourcePattern(pattern), correction: correction))
        }
        settings.sources = rules
        return true
    }
}
