import Articles
import Testing

@Suite struct TerminalTextTests {
    @Test(arguments: [
        ("a\u{1B}]0;x\u{7}.md", "a·]0;x·.md"), ("one\ntwo", "one·two"), ("tab\there", "tab\there"),
        ("\u{9B}31m", "·31m"), ("a\u{202E}b", "a·b"), ("Été, 夏目", "Été, 夏目"),
    ])
    func showsControlCharactersAsDots(text: String, shown: String) {
        #expect(TerminalText.shown(text) == shown)
    }

    @Test func noNameForgesALine() {
        let problem = Diagnostic(.error, file: "a\nb.md: error: all is lost", "What is wrong")
        #expect(problem.description == "a·b.md: error: all is lost: error: What is wrong")
    }
}
