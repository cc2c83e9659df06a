package import Articles

/// What `tags.yaml` says of one tag.
package struct TagRule: Sendable, Hashable {
    /// The name to show.
    package var name: String
    /// Other words for the same in the sources.
    package var synonyms: [String] = []
    /// Whether the tag is left out.
    package var isBanned = false
    /// What the tag means, in Markdown.
    package var summary: String?
    /// The line on which the description begins.
    package var summaryLine: Int?
    /// The name of the tag for the wider subject.
    package var broader: String?
    /// Line of the name in the file, counted from 1.
    package var line: Int

    package static let fileName = "tags.yaml"

    package init(name: String, line: Int = 1) {
        self.name = name
        self.line = line
    }
}

extension TagRule {
    private static let keys = ["synonyms", "ban", "description", "broader"]

    /// Reads `tags.yaml`; everything that is wrong in it is reported, each with its line.
    package static func read(
        bytes: [UInt8], file: String = fileName
    ) -> (rules: [TagRule], diagnostics: [Diagnostic]) {
        var (entries, diagnostics) = RuleFile(file: file, nameKey: "tag").entries(bytes)
        var rules: [TagRule] = []
        for entry in entries {
            var reader = RuleReader(file: file, entry: entry, keys: keys)
            var rule = TagRule(name: entry.name, line: entry.line)
            rule.synonyms = reader.texts("synonyms")
            rule.isBanned = reader.flag("ban") ?? false
            rule.summary = reader.prose("description")
            rule.summaryLine = reader.field("description")?.line
            rule.broader = reader.text("broader")
            rules.append(rule)
            diagnostics += reader.diagnostics
        }
        return (rules, diagnostics.sorted())
    }
}
