import Testing

@testable import Markdown

@Suite struct WordCountTests {
    @Test(arguments: [
        ("one two, three", 3), ("it's well-known", 2), ("# a\n\n- b\n- c `d`\n\n```\ne f\n```", 4),
        ("l’été été", 2), ("吾輩は猫である", 4), ("東京 Tokyo", 2), ("|a|b|\n|-|-|\n|c d|", 4), ("— … 3 !", 1),
        ("", 0),
    ])
    func countsWords(markdown: String, count: Int) {
        #expect(MarkdownDocument(parsing: Array(markdown.utf8)).text().wordCount == count)
    }
}
