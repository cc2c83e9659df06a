/// A tag such as `{{#authors}}`.
struct TemplateTag: Sendable {
    enum Kind: Sendable {
        /// `{{name}}`
        case variable
        /// `{{{name}}}` or `{{&name}}`
        case unescaped
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case inverted
        /// `{{/name}}`
        case close
        /// `{{>name}}`
        case partial
        /// `{{<name}}`
        case parent
        /// `{{$name}}`
        case block
        /// `{{! … }}`, `{{=<% %>=}}`, and whatever was reported and is left out.
        case silent
    }

    var kind: Kind
    var name: String
    /// Where the tag's first delimiter begins, in bytes from the file's start.
    var offset: Int

    /// Whether the tag disappears together with a line that holds nothing else.
    var mayStandAlone: Bool { kind != .variable && kind != .unescaped }

    /// Whether a tag that closes must follow.
    var opens: Bool {
        switch kind {
        case .section, .inverted, .parent, .block: true
        default: false
        }
    }

    /// What the person calls the part that the tag opens.
    var noun: String {
        switch kind {
        case .parent: "parent"
        case .block: "block"
        default: "section"
        }
    }
}
