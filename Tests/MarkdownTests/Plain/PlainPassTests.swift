import Testing

@testable import Markdown

@Suite struct PlainPassTests {
    private static let options = [
        MarkdownOptions(), MarkdownOptions(smartPunctuation: true),
        MarkdownOptions(smartPunctuation: true, language: "de"),
        MarkdownOptions(smartPunctuation: true, language: "fr", extensions: false),
    ]

    @Test(arguments: 0..<4)
    func agreesWithCmarkOnRandomText(number: Int) {
        expectSame(Self.options[number], seed: UInt64(number), count: 8_000, of: 1...8, plain: 0)
    }

    @Test(arguments: 0..<4)
    func agreesWithCmarkOnRandomArticles(number: Int) {
        expectSame(Self.options[number], seed: UInt64(number) + 9, count: 2_000, of: 5...40, plain: 5)
    }

    /// Reads so many random texts in both ways; `plain` pieces of prose come for one of any kind.
    private func expectSame(
        _ options: MarkdownOptions, seed: UInt64, count: Int, of length: ClosedRange<Int>, plain: Int
    ) {
        var generator = SplitMix(state: seed)
        var found = 0
        for _ in 0..<count {
            var text = ""
            for _ in 0..<Int.random(in: length, using: &generator) {
                let pieces = Int.random(in: 0...plain, using: &generator) == 0 ? Self.pieces : Self.prose
                let piece = pieces.randomElement(using: &generator) ?? ""
                // A space at the end of a line would leave the paragraph to cmark.
                if piece.first == "\n", text.last == " " { text.removeLast() }
                text += piece
            }
            found += expectSame(text.last == " " ? String(text.dropLast()) : text, options)
        }
        #expect(found > count / 8)
    }

    @Test(arguments: 0..<4)
    func agreesWithCmarkOnSpecification(number: Int) throws {
        for example in SpecificationExample.read("eval/specs/gfm/spec.txt") ?? [] {
            _ = expectSame(String(decoding: example.markdown, as: UTF8.self), Self.options[number])
        }
    }

    @Test(arguments: [
        "Words, and more words.", "Two\nlines", "An *emphasis* and **more**.", "A [link](a.html) here",
        "\"He said 'no'.\"",
        "It's 5 > 3 & so on; AT&T", "1893 was a year.", "Escaped \\*stars\\* and 1954\\. ", "[*both*](b)",
        "*\"quoted\"*",
    ])
    func readsWithoutParser(text: String) {
        let trimmed = String(text.drop { $0 == " " })
        #expect(
            expectSame(trimmed.hasSuffix(" ") ? String(trimmed.dropLast()) : trimmed, Self.options[1]) == 1)
    }

    @Test(arguments: [
        "- item", "1. item", "> quote", "# Heading", "    code", "`code`", "<b>raw</b>", "![a](b.png)",
        "a | b", "~~a~~",
        "www.example.org", "http://example.org", "a@example.org", "[a]: b", "[a]", "[a](b \"c\")", "[ a](b)",
        "[a ](b)", "[](a)", "***a***", "*a", "a*b*c",
        "&copy;", "two  \nlines", "line\\\nbreak", "a\n===", "a\n---", "[^1]", "_a_", "\u{0}",
    ])
    func leavesToParser(text: String) {
        #expect(expectSame(text, Self.options[1]) == 0)
    }

    @Test(arguments: [
        "```\nfenced\n\nno paragraph\n\n```\n\nparagraph", "<!--\n\nno paragraph\n\n-->\n\nparagraph",
        "<script>\n\nno paragraph", "```\n\nopen to the end", "\u{FEFF}Byte order mark",
        "  \u{F8FF}\n\n```\n\nplain\n\n```",
        "&#xF8FF;\n\n```\n\nplain\n\n```", "One\r\n\r\nTwo", "One\rtwo",
    ])
    func leavesTextInsideOtherBlocksToParser(text: String) {
        #expect(expectSame(text, Self.options[0]) == 0)
    }

    @Test func numbersLinesOfLinksInSource() {
        let document = MarkdownDocument(
            parsing: Array("One\ntwo [a](b)\n\n- [c](d)\n\nThree\nfour\n*five [e](f)*".utf8))
        var links: [String] = []
        document.forEachLink { links.append("\(String(decoding: $0.destination, as: UTF8.self)) \($0.line)") }
        #expect(links == ["b 2", "d 4", "f 8"])
        #expect(document.plain.paragraphs.count == 2)
    }

    @Test func leavesTextsToParserWhoseReferencesMayBeTooMany() {
        let long = String(repeating: "x", count: 200)
        let paragraphs = String(repeating: String(repeating: "word ", count: 99) + "end.\n\n", count: 400)
        let uses = String(repeating: "[x][a]\n\n", count: 600)
        #expect(expectSame(paragraphs + uses + "[a]: /\(long)\n", Self.options[0]) == 0)
        #expect(expectSame(paragraphs, Self.options[0]) == 400)
    }

    @Test func numbersTheLastLineWithoutALineEnd() {
        #expect(expectSame("|a|\n|-|\n|b|\n\none\n[two](b)", Self.options[0]) == 1)
        #expect(expectSame("one[^1]\n\n[^1]: note\n\nthree\nfour [five](b)", Self.options[0]) == 1)
    }

    @Test func readsManyDelimitersInTimeThatGrowsWithThem() {
        for unit in ["\"a ", "'a ", "a\" ", "*a ", "a* ", "[a](b) ", "[a](b)\n", "[", "*a* "] {
            _ = expectSame(String(repeating: unit, count: 50_000), Self.options[1])
        }
    }

    /// Expects a text read with the pass to be what cmark makes of all of it; the number of paragraphs that the pass took out.
    private func expectSame(_ text: String, _ options: MarkdownOptions) -> Int {
        let bytes = Array(text.utf8)
        let document = MarkdownDocument(parsing: bytes, options: options)
        let whole = MarkdownDocument(
            bytes.withUnsafeBufferPointer { DocumentParser(options: options).parseWhole($0) },
            options: options)
        #expect(Reading(document) == Reading(whole), "\(text.debugDescription)")
        return document.plain.paragraphs.count
    }

    /// All that can be asked of a document.
    private struct Reading: Equatable {
        var html: String
        var text: String
        var excerpt: String
        var leading: String
        var words: Int
        var links: [MarkdownLink] = []

        init(_ document: borrowing MarkdownDocument) {
            var output: [UInt8] = []
            document.writeHTML(into: &output)
            html = String(decoding: output, as: UTF8.self)
            let all = document.text(excerptLength: 40)
            (text, excerpt, words) = (all.string, all.excerpt, all.wordCount)
            leading = String(decoding: document.leadingText(bytes: 50), as: UTF8.self)
            var links: [MarkdownLink] = []
            document.forEachLink { links.append($0) }
            self.links = links
        }
    }

    private static let pieces = [
        "a", "b c", "Word", " ", "  ", "\n", "\n\n", "\n", " ", "*", "**", "***", "_", "'", "\"", "\"", "'",
        "(", ")", "[", "]",
        "](x)", "[a](b)", "[c d](e/f.html)", "(u v)", "-", "--", "---", "----", ".", "..", "...", "....",
        "\\", "\\*", "\\\"", "\\[",
        "!", "&", "&amp;", "&x", ";", "<", ">", "`", "```\n", "|", "~", "#", "# ", "- ", "+ ", "1. ", "12",
        "1893.", "5) ", "=", "===\n",
        ":", "://", "www.", "@", "é", "—", "“", "”", "’", "¿", "\u{A0}", "日本", "\u{E000}", "\u{F8FF}", "\t",
        "    ", "\r\n",
        "[^1]", "[a]: b\n", "\u{2E02}", "€", "x]", "{", "}", "^", "%", "/", "$", ",", "*x*", "**y**", "'tis ",
        "don't ",
    ]

    private static let prose = [
        "The words go on ", "and on. ", "It's ", "\"Said\" ", "'single' ", "*stress* ", "**strong** ",
        "*\"both\"* ", "\"*both*\" ",
        "[a link](to/there.html) ", "[*l* it's \"q\"](x) ", "*[m](n)* ", "1954\\. ", "AT&T ", "a -- b ",
        "so... ", "\n", "\nNext ",
        "\n\n", "\n\nPara ", "\n\n# Head\n\n", "\n\n- item\n- two\n\n", "\n\n> quote\n\n", "(a \"b\" c) ",
        "5 > 3 ", "don’t ", "naïve ",
        "('d') ", "\"'nested' it\" ", "l'été ", "rock 'n' roll ", "the '90s ", "end.\" ", "*a 'b* c' ",
    ]
}
