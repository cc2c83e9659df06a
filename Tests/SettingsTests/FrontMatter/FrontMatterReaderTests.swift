import Articles
import Testing

@testable import Settings

@Suite struct FrontMatterReaderTests {
    private func read(_ text: String) -> (matter: FrontMatter?, problems: [String], body: String?) {
        let bytes = Array(text.utf8)
        let (matter, diagnostics) = FrontMatterReader.read(bytes: bytes, file: "a.md")
        let body = matter.map { String(decoding: bytes[$0.bodyOffset...], as: UTF8.self) }
        return (matter, diagnostics.map(\.description), body)
    }

    private func texts(_ matter: FrontMatter?) -> [String] {
        matter?.fields.map { "\($0.line) \($0.key)=\($0.value.texts.joined(separator: "|"))" } ?? []
    }

    @Test func readsYAMLAsWritten() {
        let (matter, problems, body) = read(
            "---\ntitle: 1984\ntags: [NO, 1.10]\ndate: 2014-06-23\nempty:\nnothing: ~\n---\nBody\n")
        #expect(matter?.dialect == .yaml)
        #expect(texts(matter) == ["2 title=1984", "3 tags=NO|1.10", "4 date=2014-06-23"])
        #expect(body == "Body\n")
        #expect(matter?.bodyLine == 8)
        #expect(problems == [])
    }

    @Test func toleratesMarkBlankLinesAndCarriageReturns() {
        let (matter, _, body) = read("\u{FEFF}\r\n \r\n--- \r\ntitle: A\r\n...\r\nBody")
        #expect(texts(matter) == ["4 title=A"])
        #expect(body == "Body")
        #expect(matter?.bodyLine == 6)
    }

    @Test func readsYAMLBeyondThePlain() {
        let (matter, problems, _) = read(
            "---\ntitle: >\n  Two\n  lines\nimage: {path: a.png}\nx: &a [1, 2]\ny: *a\n---\n")
        #expect(matter?.fields.first?.value == .text("Two lines\n"))
        #expect(matter?.fields[1].value == .map([MetadataField(key: "path", value: .text("a.png"), line: 5)]))
        #expect(matter?.fields.last?.value == .list([.text("1"), .text("2")]))
        #expect(problems == [])
    }

    @Test func letsTheLastOfRepeatedKeysCount() {
        let repeated = "stands again further down; this one is not used\n    Remove one of them."
        let (matter, problems, _) = read("---\ntitle: A\n\"title\": B\nx: {a: 1, a: 2}\ntitle: C\n---\n")
        #expect(texts(matter) == ["4 x=", "5 title=C"])
        #expect(matter?.fields.first?.value == .map([MetadataField(key: "a", value: .text("2"), line: 4)]))
        #expect(
            problems.sorted() == [
                "a.md:2: warning: The key “title” \(repeated)",
                "a.md:3: warning: The key “title” \(repeated)",
                "a.md:4: warning: The key “a” \(repeated)",
            ])
    }

    @Test func reportsBrokenYAML() {
        let (matter, problems, body) = read("---\ntitle: A\nsubtitle: b: c\n---\nBody")
        #expect(
            problems == [
                """
                a.md:3:12: error: The front matter is not valid YAML: mapping values are not allowed in this context
                    Put a value that holds a colon and a space in quotes.
                """
            ])
        #expect(matter?.fields == [])
        #expect(body == "Body")
    }

    @Test func reportsAnOpenQuoteWhereItBegins() {
        let (_, problems, _) = read("---\ntitle: \"A\ntags: b\n---\nBody")
        #expect(
            problems == [
                """
                a.md:2:8: error: The front matter is not valid YAML: found unexpected end of stream
                    Close the quote.
                """
            ])
    }

    @Test func reportsFrontMatterWithoutEnd() {
        let expected = ["a.md:1: error: The front matter has no end\n    Put a line --- after its last line."]
        #expect(read("---\ntitle: A\n\nBody").problems == expected)
        #expect(read("---\nfoo: A\nbar: B\n").problems == expected)
        #expect(
            read("+++\ntitle = \"A\"\n\nBody").problems
                == ["a.md:1: error: The front matter has no end\n    Put a line +++ after its last line."])
    }

    @Test(arguments: [
        "---\n\nText after a rule.\n", "---\nText\n---\n", "---\n# Heading\n---\nText",
        "---\n\nNote: text\n\n---\nText",
        "---\nNote: text\n", "----\ntitle: A\n----\n", "Note: this is text\n\nMore", "Title case is: fun\n\n",
        "{% include x %}",
        "{\"quoted\"}", "+++ plus", "+++\ntext\n+++\n", "", "\u{FEFF}\n\n", "-", "{", "+", "---", "+++",
        "Title", "Summary: A text\nthat goes on",
    ])
    func leavesTextThatOnlyResemblesFrontMatter(text: String) {
        let (matter, problems, _) = read(text)
        #expect(matter == nil)
        #expect(problems == [])
    }

    @Test func readsEmptyFrontMatter() {
        let (matter, _, body) = read("---\n---\nBody")
        #expect(matter?.fields == [])
        #expect(body == "Body")
    }

    @Test func readsFrontMatterAtTheEndOfTheFile() {
        let (matter, _, body) = read("---\ntitle: A\n---")
        #expect(texts(matter) == ["2 title=A"])
        #expect(body == "")
    }

    @Test func cleansControlCharactersAndBrokenEncoding() {
        let bytes = Array("---\ntitle: a".utf8) + [0x00, 0x0C, 0xFF, 0x62] + Array("\n---\n".utf8)
        let (matter, diagnostics) = FrontMatterReader.read(bytes: bytes, file: "a.md")
        #expect(matter?.fields == [MetadataField(key: "title", value: .text("a  \u{FFFD}b"), line: 2)])
        #expect(diagnostics == [])
    }
}
