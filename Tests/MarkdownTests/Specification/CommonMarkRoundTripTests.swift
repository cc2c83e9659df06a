import Testing

@testable import Markdown

@Suite struct CommonMarkRoundTripTests {
    @Test(arguments: ["eval/specs/gfm/spec.txt", "eval/specs/gfm/extensions.txt"])
    func examplesComeBackWithTheSameHTML(path: String) throws {
        guard let examples = SpecificationExample.read(path) else { return }
        var different: [Int] = []
        for example in examples {
            let first = HTML.keepingRaw(example.markdown)
            let second = HTML.keepingRaw(RoundTrip.commonMark(example.markdown))
            if first != second { different.append(example.number) }
        }
        #expect(
            different.isEmpty,
            "\(examples.count - different.count) of \(examples.count) come back: \(different)")
    }

    @Test func modelSourceComesBackWithTheSameHTML() throws {
        guard let source = SharedFile.contents("seeds/000_ce20fd48746d7bfb.txt") else { return }
        let written = RoundTrip.commonMark(source)
        #expect(HTML.keepingRaw(written) == HTML.keepingRaw(source))
        #expect(RoundTrip.commonMark(written) == written)
    }

    @Test func modelSourceComesBackWithSmartPunctuation() throws {
        guard let source = SharedFile.contents("seeds/000_ce20fd48746d7bfb.txt") else { return }
        let options = MarkdownOptions(smartPunctuation: true)
        let written = RoundTrip.commonMark(source, options)
        #expect(HTML.keepingRaw(written, options) == HTML.keepingRaw(source, options))
    }
}
