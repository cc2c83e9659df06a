import Testing

@testable import Markdown

@Suite struct RawHTMLTests {
    private func html(_ markdown: String, _ transform: (RawHTML) -> RawHTMLReplacement) -> String {
        var document = MarkdownDocument(parsing: Array(markdown.utf8), options: HTML.plain)
        document.replaceRawHTML(transform)
        var output: [UInt8] = []
        document.writeHTML(into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test func leavesRawHTMLOutUntilAsked() {
        #expect(HTML.of("a <b>c</b>\n\n<div>\n\nd") == "<p>a c</p>\n<p>d</p>\n")
    }

    @Test func keepsReplacesAndRemoves() {
        let result = html("<i>a</i> <b>c</b>\n\n<div>\n\nd") { piece in
            switch String(decoding: piece.bytes, as: UTF8.self) {
            case "<i>", "</i>": .keep
            case "<div>\n": .bytes(Array("<section>\u{0}7\u{0}".utf8))
            default: .remove
            }
        }
        #expect(result == "<p><i>a</i> c</p>\n<section>\u{0}7\u{0}\n<p>d</p>\n")
    }

    @Test func givesPiecesInOrderWithTheirLines() {
        var pieces: [RawHTML] = []
        let markdown = "a\n`b\nc` <i>d</i>\n\n> x\n> <br\n> id=y> <hr>\n\n<p>\nz\n\n![<u>](v)\n"
        _ = html(markdown) { piece in
            pieces.append(piece)
            return .keep
        }
        #expect(
            pieces.map { String(decoding: $0.bytes, as: UTF8.self) }
                == ["<i>", "</i>", "<br\nid=y>", "<hr>", "<p>\nz\n"])
        #expect(pieces.map(\.line) == [3, 3, 6, 7, 9])
        #expect(pieces.map(\.isBlock) == [false, false, false, false, true])
    }

    @Test func letsASecondCallSeeTheFirstOnesBytes() {
        var document = MarkdownDocument(parsing: Array("a <b>".utf8), options: HTML.plain)
        document.replaceRawHTML { _ in .bytes(Array("<i>".utf8)) }
        var seen = ""
        document.replaceRawHTML { piece in
            seen = String(decoding: piece.bytes, as: UTF8.self)
            return .keep
        }
        #expect(seen == "<i>")
    }
}
