/// One tag of another generator, as it stands in a body.
struct TemplateTag {
    enum Form: Int, CaseIterable {
        /// `{% name … %}`
        case block
        /// `{{ … }}`
        case expression
        /// `{{< name … >}}`
        case shortcode
        /// `{{% name … %}}`
        case markdownShortcode
        /// `{# … #}`
        case comment
        /// `{: .class #id }`, kramdown's attributes.
        case attributes
    }

    var form: Form
    /// What stands between the braces, without the blanks around it.
    var content: String
    /// Where the tag begins, and the place behind its closing braces.
    var range: Range<Int>

    /// The first word.
    var name: String {
        let word = content.utf8.prefix { !HTMLByte.isSpace($0) && $0 != UInt8(ascii: "(") }
        return String(Substring(word))
    }

    var isShortcode: Bool { form == .shortcode || form == .markdownShortcode }

    /// Whether the tag opens text that is not to be read.
    var opensRawText: Bool { form == .block && (content == "raw" || content == "verbatim") }

    /// Whether the tag ends text that is not to be read.
    var closesRawText: Bool { form == .block && (content == "endraw" || content == "endverbatim") }
}
