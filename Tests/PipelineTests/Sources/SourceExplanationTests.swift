import Synchronization
import TestSupport
import Testing

@testable import Pipeline

/// `convert --explain` shows a source beside what became of it.
@Suite struct SourceExplanationTests {
    private func explanation(
        of name: String, _ text: String, _ correction: String? = nil
    ) async throws -> String {
        let folder = try TemporaryFolder()
        try folder.write(name, text)
        if let correction { try folder.write("a.yaml", correction) }
        let output = Output()
        let options = ConvertOptions(paths: ["\(folder.path)/\(name)"], format: .explanation, jobs: 1)
        _ = await Conversion(options).run { output.add($0) }
        return output.text.replacing(folder.path + "/", with: "")
    }

    private final class Output: Sendable {
        private let bytes = Mutex<[UInt8]>([])

        var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }

        func add(_ more: [UInt8]) { bytes.withLock { $0 += more } }
    }

    @Test func marksTheLinesOfATextAndShowsTheResult() async throws {
        let text =
            "The Flood\n\nBy Ann Lee\n\nThe river rose in the night, and by morn-\ning the town stood under water.\n\n- 2 -\n"
        let shown = try await explanation(of: "a.txt", text)
        #expect(shown.hasPrefix("Source: a.txt\n\n"))
        #expect(shown.contains("1  The Flood\n   ▲ title: "))
        #expect(shown.contains("3  By Ann Lee\n   ▲ byline: "))
        #expect(shown.contains("5  The river rose in the night, and by morn-\n"))
        #expect(shown.contains("\nResult:\n\n---\ntitle: The Flood\n"))
        #expect(shown.hasSuffix("The river rose in the night, and by morning the town stood under water.\n"))
    }

    @Test func showsWhatWasLeftOutOfAPage() async throws {
        let sentence = String(
            repeating: "The river rose in the night, and the town stood under water. ", count: 6)
        let page =
            "<body><nav>News<br>Sport</nav><main><h1>The Flood</h1><p>\(sentence)</p></main><p hidden>Secret</p>"
        let shown = try await explanation(of: "a.html", page)
        #expect(
            shown.contains(
                "▲ page-furniture: Left out, it belongs to the site: “News Sport”\n     │ News\n     │ Sport\n"
            ))
        #expect(shown.contains("│ Secret\n"))
        #expect(!shown.contains("<nav>"))
        #expect(shown.contains("\nResult:\n\n---\ntitle: The Flood\n"))
        #expect(shown.contains("▲ title: "))
        #expect(try await !explanation(of: "a.html", page, "rules: {title: off}\n").contains("▲ title: "))
    }

    @Test func showsWhatIsNoText() async throws {
        let shown = try await explanation(of: "a.txt", "a\u{0}\u{1}\u{2}\u{0}\u{0}\u{0}\u{3}b")
        #expect(shown.contains("▲ This is not text but binary data"))
        #expect(!shown.contains("Result"))
    }

    @Test func noSignMovesTheCursor() async throws {
        #expect(
            try await explanation(of: "a.md", "# A\n\nred \u{1B}[31m text\n").contains("3  red ·[31m text\n"))
    }
}
