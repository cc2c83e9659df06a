package import Articles

/// What a source says of itself before its text begins.
package struct FrontMatter: Sendable, Hashable {
    /// The ways in which front matter is written.
    package enum Dialect: String, Sendable, Hashable {
        /// Between `---` and `---` or `...`, as Jekyll and most others.
        case yaml = "YAML"
        /// Between `+++` and `+++`, as Hugo and Zola.
        case toml = "TOML"
        /// An object at the very beginning, as Hugo.
        case json = "JSON"
        /// Lines `Key: value` up to a blank line, as Pelican and MultiMarkdown.
        case metadataLines = "metadata lines"
    }

    package var dialect: Dialect
    /// The keys in the order of the source; keys without a value are left out.
    package var fields: [MetadataField]
    /// Bytes from the beginning of the source to its body.
    package var bodyOffset: Int
    /// Line of the source on which the body begins, counted from 1.
    package var bodyLine: Int

    package init(dialect: Dialect, fields: [MetadataField], bodyOffset: Int, bodyLine: Int) {
        self.dialect = dialect
        self.fields = fields
        self.bodyOffset = bodyOffset
        self.bodyLine = bodyLine
    }
}
