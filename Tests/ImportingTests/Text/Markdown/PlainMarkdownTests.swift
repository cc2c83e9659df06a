import Articles
import Testing

@testable import Importing

@Suite struct PlainMarkdownTests {
    private func read(_ text: String, off: Set<RepairRule> = []) -> Article {
        PlainMarkdown(settings: TextSettings(disabledRules: off)).read(Array(text.utf8), source: "seeds/a.md")
    }

    private func markdown(_ text: String) -> String { String(decoding: read(text).markdown, as: UTF8.self) }

    @Test(arguments: [
        "", "# A title\n\nText *with* `code`.\n", "Text alone\n\n3\n\nmore of it\n",
        "# A\n\n- 1\n- 2\n\n---\n\n| a | b |\n|---|---|\n",
        "# T\n\nAnn Lee\n\nIs not the author.\n", "```\n- 1 -\n\n- 2 -\n```\n",
        "# T\nBy Ann Lee of the\nlong paragraph.\n",
        "# Page 1 of 2\n\nPage 2 of 2\n\nEnd.\n", "Title\n=====\n\nText\\\nwith breaks  \nand so on\n",
        "# T\n\nBy Ann Lee\nwho is here.\n", "By Ann Lee\n\nText.\n",
    ])
    func leavesCleanMarkdown(text: String) {
        #expect(markdown(text) == text)
        #expect(read(text).bodyLine == 1)
        #expect(read(text).diagnostics == [])
    }

    @Test func takesBylineAndDateBelowHeading() {
        let article = read("# A title\n\nBy Ann Lee\n23 June 2014\n\nThe *text*.\n")
        #expect(String(decoding: article.markdown, as: UTF8.self) == "# A title\n\n\n\n\nThe *text*.\n")
        #expect(article.metadata.authors == ["Ann Lee"])
        #expect(article.metadata.date == PartialDate(year: 2014, month: 6, day: 23))
        #expect(article.dropped(by: .byline) == ["By Ann Lee"])
        #expect(article.dropped(by: .date) == ["23 June 2014"])
        #expect(article.bodyLine == 1)
        #expect(read("A title\n=======\n\n*By Ann Lee*\n\nText.\n").metadata.authors == ["Ann Lee"])
    }

    @Test func repairsPagesThatLeftTheirMarks() {
        let cut =
            "The army moved in the direction of the border on the morning of the second, and took with it"
        let text =
            "# T\n\n\(cut)\n\n- 1 -\n\nTHE GAZETTE\n\nall *of* its `guns`.\n\n## More\n\n- 2 -\n\nTHE GAZETTE\n\nThe end.\n"
        let article = read(text)
        #expect(
            String(decoding: article.markdown, as: UTF8.self)
                == "# T\n\n\(cut)\nall *of* its `guns`.\n\n## More\n\n\n\n\n\nThe end.\n")
        #expect(article.bodyLine == nil)
        #expect(article.rules == [.pageNumber, .runningHead, .pageCut])
    }

    @Test func joinsHalvesOfWordsOverFormFeed() {
        let first = "The army moved in the direction of the border on the morning of the second, to the moun-"
        #expect(
            markdown("# T\n\n\(first)\n\u{0C}tains beyond it.\n")
                == "# T\n\n\(first.dropLast())tains beyond it.\n")
    }

    @Test func survivesHostileText() {
        for unit in ["# ", "```\n", "- 1 -\n\n", "a-\n\u{0C}", "> ", "\u{0C}", "By "] {
            _ = read(String(repeating: unit, count: 10_000))
        }
    }

    @Test func theBylineStandsAtTheTopWhereTheTitleIsKnown() {
        let reader = PlainMarkdown(settings: TextSettings())
        let text = Array("By Ann Lee\n\n23 June 2014\n\nThe river rose in the night.\n".utf8)
        let article = reader.read(text, source: "a.docx", hasTitle: true)
        #expect(article.metadata.authors == ["Ann Lee"])
        #expect(article.blocks == ["The river rose in the night."])
        #expect(reader.read(text, source: "a.docx").markdown == text)
    }
}
