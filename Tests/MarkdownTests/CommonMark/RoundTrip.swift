@testable import Markdown

/// Short ways from Markdown to Markdown for tests.
enum RoundTrip {
    static func commonMark(_ markdown: [UInt8], _ options: MarkdownOptions = HTML.plain) -> [UInt8] {
        let document = MarkdownDocument(parsing: markdown, options: options)
        var output: [UInt8] = []
        document.writeCommonMark(into: &output)
        return output
    }

    static func commonMark(_ markdown: String, _ options: MarkdownOptions = HTML.plain) -> String {
        String(decoding: commonMark(Array(markdown.utf8), options), as: UTF8.self)
    }
}
