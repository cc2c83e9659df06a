import Articles
import Testing

@testable import Importing

/// Input that would take hours, or the stack, if a rule were not linear.
@Suite struct HostileTextTests {
    @Test(arguments: ["[", ">", "<", "*", "|", "-", "#", "_", "`", "(", "1", "“", "\"", "é", "漢"])
    func readsLongRowsOfOneMark(mark: String) {
        for part in ["", " ", "\n", "\n\n", "\u{0C}"] {
            _ = Article(text: String(repeating: mark + part, count: 10_000))
        }
    }

    @Test(arguments: [
        "**a** ", "**a", "[a](http://x ", "](http", "a-\n", "he said \"on the\n\n", "1. a\n", "\u{0C}",
    ])
    func readsLongRowsOfUnits(unit: String) {
        _ = Article(text: String(repeating: unit, count: 10_000))
    }

    @Test func readsManyBlankLines() {
        let text = "Title here\n" + String(repeating: "\n", count: 200_000) + "The text."
        #expect(Article(text: text).blocks == ["The text."])
    }

    @Test func readsDeepIndentation() {
        let text =
            "a   b" + String(repeating: " ", count: 100_000) + "c\n"
            + String(repeating: "c    d\n", count: 100)
        #expect(Article(text: text).markdown.count < 110_000)
    }
}
