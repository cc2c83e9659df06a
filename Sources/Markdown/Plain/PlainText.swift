import CCmark

/// The paragraphs of a document that need no parser, with their text as it is shown.
///
/// cmark is given a stand-in for each; it decides where they stand.
struct PlainText {
    /// A paragraph: ranges of what it holds.
    struct Paragraph {
        /// Its text in `bytes`: smart punctuation is set, soft breaks are spaces.
        var text: Range<Int>
        /// Its marks in `marks`, in the order of the text.
        var marks: Range<Int>
        /// Where it stands in `source`.
        var source: Range<Int>
        /// Its first line in `source`, counted from 1.
        var line: Int
    }

    /// The text that was handed in.
    let source: [UInt8]
    var bytes: [UInt8] = []
    var marks: [PlainMark] = []
    var paragraphs: [Paragraph] = []

    /// What cmark is given for a paragraph: a private character, so that nothing else in it can be read.
    static let standIn: StaticString = "\u{F8FF}"

    init(source: [UInt8]) {
        self.source = source
        bytes.reserveCapacity(source.count)
    }

    /// The paragraph that a node stands for; nil for every other node.
    func paragraph(for node: Node) -> Paragraph? {
        node.mark.plainParagraph.map { paragraphs[$0] }
    }

    /// Notes in a tree which paragraphs stand for these; false when some do not stand where they should, because what looks like
    /// a paragraph is part of a block of code or HTML. `originalLines` has for each line that cmark saw the line of the source.
    func mark(in root: Node, originalLines: [Int32]?) -> Bool {
        var next = 0
        var block = root.firstChild
        while block.exists {
            if block.kind == CMARK_NODE_PARAGRAPH, Self.isStandIn(block) {
                let line = block.startLine
                let original =
                    originalLines.map { $0.indices.contains(line - 1) ? Int($0[line - 1]) : 0 } ?? line
                guard next < paragraphs.count, paragraphs[next].line == original else { return false }
                block.mark = .plainParagraph(next)
                next += 1
            }
            block = block.next
        }
        return next == paragraphs.count
    }

    private static func isStandIn(_ paragraph: Node) -> Bool {
        let text = paragraph.firstChild
        return text.kind == CMARK_NODE_TEXT && !text.next.exists
            && text.literal.elementsEqual(standIn.bytes)
    }
}
