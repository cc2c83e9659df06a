/// Reads the XHTML that `pdftotext -bbox-layout` writes.
///
/// Pages hold flows, flows hold blocks, blocks hold lines, lines hold words; the words carry the text. What
/// else stands there is passed over, so that damaged output gives what can be read.
struct BoundingBoxReader {
    /// The most lines that are read of one document.
    private static let mostLines = 400_000

    private var scanner: TagScan
    private var document = LayoutDocument()
    private var block = 0
    private var line: LayoutLine?

    static func read(_ output: [UInt8]) -> LayoutDocument {
        var reader = BoundingBoxReader(scanner: TagScan(text: output))
        reader.run()
        return reader.document
    }

    private init(scanner: TagScan) { self.scanner = scanner }

    private mutating func run() {
        while let tag = scanner.next() {
            if tag.isEnd {
                if tag.isNamed("line") { endLine() }
                continue
            }
            if tag.isNamed("word") {
                appendWord(tag)
            } else if tag.isNamed("line") {
                endLine()
                line = LayoutLine(page: document.pages.count, block: block, box: tag.box)
            } else if tag.isNamed("block") {
                block += 1
            } else if tag.isNamed("page") {
                endLine()
                startPage(tag)
            } else if tag.isNamed("title") {
                document.information.title = Self.text(scanner.textBeforeTag())
            } else if tag.isNamed("meta"), tag.value(of: "name")?.elementsEqual("Author".utf8) == true {
                document.information.author = tag.value(of: "content").flatMap(Self.text)
            }
            if document.lines.count >= Self.mostLines {
                document.isCut = true
                break
            }
        }
        endLine()
    }

    private mutating func startPage(_ tag: TagScan.Tag) {
        let end = document.lines.count
        document.pages.append(
            LayoutDocument.Page(width: tag.number("width"), height: tag.number("height"), lines: end..<end))
    }

    private mutating func appendWord(_ tag: TagScan.Tag) {
        let text = CharacterReference.decoded(scanner.textBeforeTag())
        line?.append(text[...], box: tag.box)
    }

    private mutating func endLine() {
        guard var ended = line.take(), !ended.words.isEmpty, let page = document.pages.indices.last else {
            return
        }
        ended.measure()
        document.lines.append(ended)
        document.pages[page].lines = document.pages[page].lines.lowerBound..<document.lines.count
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
        let text = String(decoding: CharacterReference.decoded(TextScan.trimmed(bytes)), as: UTF8.self)
        return text.isEmpty ? nil : text
    }
}
