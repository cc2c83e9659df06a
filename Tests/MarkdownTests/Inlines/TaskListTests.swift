import Testing

@testable import Markdown

@Suite struct TaskListTests {
    @Test func marksTasksInLooseLists() {
        #expect(
            HTML.of("- [X] a\n\n- [ ] b") == """
                <ul>
                <li>
                <p><input type="checkbox" checked="" disabled="" /> a</p>
                </li>
                <li>
                <p><input type="checkbox" disabled="" /> b</p>
                </li>
                </ul>

                """)
    }

    @Test(arguments: ["- \\[ ] a", "- [ ]", "- [ ]a", "- [y] a", "[ ] a"])
    func leavesWhatIsNoTask(markdown: String) {
        #expect(!HTML.of(markdown).contains("<input"))
    }
}
