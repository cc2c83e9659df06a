import Articles
import Testing

@testable import Settings

@Suite struct FrontMatterBoundsTests {
    private func problems(_ text: String) -> [String] {
        FrontMatterReader.read(bytes: Array(text.utf8), file: "a.md").1.map(\.summary)
    }

    @Test func refusesAliasesThatMultiply() {
        var text = "---\na0: &a0 [x, x]\n"
        for level in 1...40 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        #expect(
            problems(text + "---\n") == ["The front matter is not valid YAML: there are too many aliases"])
    }

    @Test func countsValuesThatAliasesRepeat() {
        let list = Array(repeating: "x", count: 9000).joined(separator: ",")
        let text =
            "---\na: &a [\(list)]\nb: [" + Array(repeating: "*a", count: 15).joined(separator: ",")
            + "]\n---\n"
        #expect(problems(text) == ["The front matter is not valid YAML: there are too many values"])
    }

    @Test(arguments: ["[", "{a: ", "- "])
    func refusesDeepYAML(opening: String) {
        let text = "---\na: " + (opening == "- " ? "\n " : "") + String(repeating: opening, count: 500) + "x"
        let closing = opening == "- " ? "" : String(repeating: opening == "[" ? "]" : "}", count: 500)
        #expect(
            problems(text + closing + "\n---\n")
                == ["The front matter is not valid YAML: lists and maps are nested too deeply"])
    }

    @Test func refusesDeepTOMLAndJSON() {
        let brackets = String(repeating: "[", count: 100_000)
        #expect(
            problems("+++\na = \(brackets)\n+++\n")
                == ["The front matter is not valid TOML: lists and maps are nested too deeply"])
        #expect(
            problems("{\"a\": \(brackets)")
                == ["The front matter is not valid JSON: lists and maps are nested too deeply"])
        let path = Array(repeating: "a", count: 100).joined(separator: ".")
        #expect(
            problems("+++\n\(path) = 1\n+++\n")
                == ["The front matter is not valid TOML: lists and maps are nested too deeply"])
    }

    @Test func refusesMoreKeysThanAnyoneWrites() {
        let lines = (0..<3000).map { "k\($0) = 1\n" }.joined()
        #expect(
            problems("+++\n\(lines)+++\n")
                == ["The front matter is not valid TOML: there are more than 2000 keys"])
        let repeated = String(repeating: "a: 1\n", count: 3000)
        #expect(
            problems("---\n\(repeated)---\n")
                == ["The front matter is not valid YAML: too many keys stand more than once"])
    }

    @Test(arguments: [
        "[", "{", "-", "- ", "*", "&a ", "|", ">", ":", "'", "\"", "\\", "a: ", "#", "!", "? ", "\n", "\t",
        "%", "a: b\n", "    x\n",
        "A B; ", "\u{E000}",
    ])
    func endsOnLongRuns(piece: String) {
        let run = String(repeating: piece, count: 100_000 / piece.utf8.count)
        for text in [
            "---\n\(run)\n---\n", "---\nauthor: \(run)\n---\n", "---\n\(run)", "{\"a\": \(run)",
            "+++\na = \(run)\n+++\n",
            "Author: a\n\(run)", run,
        ] {
            let (matter, _) = FrontMatterReader.read(bytes: Array(text.utf8), file: "a.md")
            _ = MetadataReader().read(matter?.fields ?? [], file: "a.md")
        }
    }
}
