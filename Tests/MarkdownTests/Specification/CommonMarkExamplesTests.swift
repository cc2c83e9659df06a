import CCmark
import Testing

@testable import Markdown

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

@Suite struct CommonMarkExamplesTests {
    /// Examples that show an address which CommonMark leaves as text and GFM makes a link.
    static let differing: Set<Int> = [610, 614, 616, 619, 620]

    @Test func agreesWithCmarkOnCoreExamples() throws {
        guard let examples = SpecificationExample.read("eval/specs/gfm/spec.txt") else { return }
        let core = examples.filter { $0.extensionName.isEmpty }
        var different: [Int] = []
        for example in core where HTML.keepingRaw(example.markdown) != Self.cmark(example.markdown) {
            different.append(example.number)
        }
        #expect(Set(different) == Self.differing, "\(core.count - different.count) of \(core.count) agree")
    }

    @Test func agreesWithCmarkWithoutExtensions() throws {
        guard let examples = SpecificationExample.read("eval/specs/gfm/spec.txt") else { return }
        let options = MarkdownOptions(extensions: false, headingAnchors: false, figures: false)
        for example in examples {
            #expect(
                HTML.keepingRaw(example.markdown, options) == Self.cmark(example.markdown),
                "\(example.number)")
        }
    }

    static func cmark(_ markdown: [UInt8]) -> String {
        markdown.withUnsafeBufferPointer { text in
            text.withMemoryRebound(to: CChar.self) { text in
                let options = CMARK_OPT_UNSAFE | CMARK_OPT_VALIDATE_UTF8
                guard let html = cmark_markdown_to_html(text.baseAddress, text.count, options) else {
                    return ""
                }
                defer { free(html) }
                return String(cString: html)
            }
        }
    }
}
