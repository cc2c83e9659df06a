import Articles
import Testing

@testable import Settings

@Suite struct FrontMatterDialectTests {
    private func read(_ text: String) -> (matter: FrontMatter?, problems: [String], body: String?) {
        let bytes = Array(text.utf8)
        let (matter, diagnostics) = FrontMatterReader.read(bytes: bytes, file: "a.md")
        let body = matter.map { String(decoding: bytes[$0.bodyOffset...], as: UTF8.self) }
        return (matter, diagnostics.map(\.description), body)
    }

    @Test func readsTOML() {
        let (matter, problems, body) = read(
            "+++\ntitle = \"A\"\ndate = 2014-06-23\n[extra]\nx = 1\n+++\n\nBody")
        #expect(matter?.dialect == .toml)
        #expect(
            matter?.fields == [
                MetadataField(key: "title", value: .text("A"), line: 2),
                MetadataField(key: "date", value: .text("2014-06-23"), line: 3),
                MetadataField(
                    key: "extra", value: .map([MetadataField(key: "x", value: .text("1"), line: 5)]), line: 4),
            ])
        #expect(body == "\nBody")
        #expect(matter?.bodyLine == 7)
        #expect(problems == [])
    }

    @Test func reportsBrokenTOML() {
        #expect(
            read("+++\ntitle = Hello\n+++\n").problems == [
                "a.md:2:9: error: The front matter is not valid TOML: a value is expected here\n    Put texts in quotes."
            ])
    }

    @Test func readsJSON() {
        let (matter, problems, body) = read("{\n  \"title\": \"A\",\n  \"tags\": [1.10, null, true]\n}\nBody")
        #expect(matter?.dialect == .json)
        #expect(
            matter?.fields == [
                MetadataField(key: "title", value: .text("A"), line: 2),
                MetadataField(key: "tags", value: .list([.text("1.10"), .text("true")]), line: 3),
            ])
        #expect(body == "Body")
        #expect(matter?.bodyLine == 5)
        #expect(problems == [])
    }

    @Test func reportsBrokenJSON() {
        let (matter, problems, _) = read("{\"title\": \"A\" \"tags\": []}\nBody")
        #expect(
            problems == [
                "a.md:1:15: error: The front matter is not valid JSON: a comma or } is expected here"
            ])
        #expect(matter?.fields == [])
    }

    @Test func readsPelican() {
        let (matter, problems, body) = read(
            "Title: My: title \nDate: 2014-06-23 16:15\nSummary: One\n    two\n\tthree\nEmpty:\n\nBody: text")
        #expect(matter?.dialect == .metadataLines)
        #expect(
            matter?.fields == [
                MetadataField(key: "Title", value: .text("My: title"), line: 1),
                MetadataField(key: "Date", value: .text("2014-06-23 16:15"), line: 2),
                MetadataField(key: "Summary", value: .text("One two three"), line: 3),
            ])
        #expect(body == "Body: text")
        #expect(matter?.bodyLine == 8)
        #expect(problems == [])
    }

    @Test func readsPelicanWithoutBlankLineWhereTwoKeysAreKnown() {
        let (matter, _, body) = read("Title: A\nDate: 2014\nBody begins")
        #expect(matter?.fields.count == 2)
        #expect(body == "Body begins")
        #expect(matter?.bodyLine == 3)
    }
}
