@testable import Markdown

/// Short ways to HTML for tests.
enum HTML {
    static let plain = MarkdownOptions(headingAnchors: false, figures: false)

    static func of(_ markdown: String, _ options: MarkdownOptions = plain) -> String {
        of(Array(markdown.utf8), options)
    }

    static func of(_ markdown: [UInt8], _ options: MarkdownOptions = plain) -> String {
        let document = MarkdownDocument(parsing: markdown, options: options)
        var output: [UInt8] = []
        document.writeHTML(into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// With all raw HTML kept.
    static func keepingRaw(_ markdown: [UInt8], _ options: MarkdownOptions = plain) -> String {
        var document = MarkdownDocument(parsing: markdown, options: options)
        document.replaceRawHTML { _ in .keep }
        var output: [UInt8] = []
        document.writeHTML(into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// With the tags escaped that GFM does not allow.
    static func filteringTags(_ markdown: [UInt8]) -> String {
        let names = [
            "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
        ]
        var document = MarkdownDocument(parsing: markdown, options: plain)
        document.replaceRawHTML { html in
            var text = String(decoding: html.bytes, as: UTF8.self)
            for name in names {
                text = text.replacing("<" + name, with: "&lt;" + name).replacing(
                    "</" + name, with: "&lt;/" + name)
            }
            return .bytes(Array(text.utf8))
        }
        var output: [UInt8] = []
        document.writeHTML(into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// Without the white space between tags of blocks.
    static func normalized(_ html: String) -> String {
        var result = ""
        var isInCode = false
        for line in html.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.contains("<pre") { isInCode = true }
            if isInCode || !(line.isEmpty) {
                if !isInCode, line.hasPrefix("<"), result.hasSuffix(">\n") { result.removeLast() }
                result += line + "\n"
            }
            if line.contains("</pre>") { isInCode = false }
        }
        return result
    }
}
