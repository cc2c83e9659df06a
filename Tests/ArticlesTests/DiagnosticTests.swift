import Articles
import Testing

@Suite struct DiagnosticTests {
    @Test func writesPlaceSeveritySummaryAndHint() {
        let diagnostic = Diagnostic(
            .warning, file: "seeds/a.md", line: 3, column: 5, "The picture “x.png” is missing",
            hint: "Put it there.")
        #expect(
            diagnostic.description
                == "seeds/a.md:3:5: warning: The picture “x.png” is missing\n    Put it there.")
    }

    @Test func sortsByFileAndLine() {
        let sorted = [
            Diagnostic(.note, file: "a", "no line"), Diagnostic(.note, file: "a", line: 2, "x"),
            Diagnostic(.error, file: "a", line: 10, "x"), Diagnostic(.note, file: "a", line: 10, "x"),
            Diagnostic(.note, file: "b", line: 1, "x"),
        ]
        #expect(sorted.shuffled().sorted() == sorted)
    }
}
