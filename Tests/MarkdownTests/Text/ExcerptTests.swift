import Testing

@testable import Markdown

@Suite struct ExcerptTests {
    private func excerpt(_ markdown: String, _ count: Int) -> String {
        MarkdownDocument(parsing: Array(markdown.utf8)).text(excerptLength: count).excerpt
    }

    @Test func takesWholeParagraphsThatFit() {
        #expect(excerpt("# a\n\nb *c*\n\n    d\n\n|e|\n|-|\n\nf\ng[^1]\n\n[^1]: h", 20) == "b c f g")
    }

    @Test func cutsBehindAWord() {
        #expect(excerpt("one two three", 13) == "one two three")
        #expect(excerpt("one two three", 12) == "one two…")
        #expect(excerpt("one two, three", 9) == "one two…")
        #expect(excerpt("one two three", 7) == "one two…")
        #expect(excerpt("one two three", 6) == "one…")
        #expect(excerpt("One two. Three", 10) == "One two.\u{A0}…")
        #expect(excerpt("One two?\n\nThree", 9) == "One two?\u{A0}…")
    }

    @Test func endsBetweenParagraphs() {
        #expect(excerpt("one\n\ntwo", 4) == "one…")
        #expect(excerpt("one\n\ntwo", 6) == "one…")
        #expect(excerpt("one\n\ntwo", 7) == "one two")
    }

    @Test func cutsTextWithoutSpaces() {
        #expect(excerpt("吾輩は猫である", 3) == "吾輩は…")
        #expect(excerpt("abcdef", 3) == "abc…")
        #expect(excerpt("a", 0) == "…")
    }
}
