package import Articles

/// Makes the tags of other generators in a Markdown body plain: Liquid, Nunjucks and Jinja, the shortcodes of
/// Hugo and Zola.
///
/// Links become destinations that are resolved later (`post:NAME`, `source:PATH`); what is not known is left
/// out with a warning. Lines keep their numbers: what goes leaves its line feeds. Code stays as it is, but
/// for the marks of `raw`.
package struct TemplateTags {
    private let file: String
    private let firstLine: Int
    private let lookup: (String) -> String?

    /// Prepares to read a body that begins on a line of a file; `lookup` gives the texts of its front matter.
    package init(file: String, firstLine: Int, lookup: @escaping (String) -> String?) {
        self.file = file
        self.firstLine = firstLine
        self.lookup = lookup
    }

    /// The body without tags, and what was left out of it.
    package func process(_ body: [UInt8]) -> (text: [UInt8], diagnostics: [Diagnostic]) {
        guard Self.mayHoldTags(body) else { return (body, []) }
        var pass = TagPass(
            body: body, translator: TagTranslator(file: file, lookup: lookup), firstLine: firstLine)
        pass.run()
        return (pass.output, pass.diagnostics)
    }

    /// Whether a body has a brace that opens a tag, or a mark of the summary's end.
    private static func mayHoldTags(_ body: [UInt8]) -> Bool {
        body.withUnsafeBufferPointer { bytes in
            let signs: [UInt8] = [UInt8(ascii: "{"), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: ":")]
            var position = 0
            while let brace = ByteSearch.first(UInt8(ascii: "{"), in: bytes, from: position) {
                if brace + 1 < bytes.count, signs.contains(bytes[brace + 1]) { return true }
                position = brace + 1
            }
            position = 0
            while let mark = ByteSearch.first(UInt8(ascii: "<"), in: bytes, from: position) {
                if TagPass.summaryEnds.contains(where: bytes[mark...].starts) { return true }
                position = mark + 1
            }
            return false
        }
    }
}
