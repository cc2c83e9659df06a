package import Articles

/// Cleans the raw HTML that stands in one Markdown document by an allow-list, so that no script runs and
/// nothing leaks out of the article: known harmless elements and attributes are written anew, everything else
/// goes with a remark.
///
/// Feed it the pieces of raw HTML in their order; elements may open in one and close in another. End tags
/// that close nothing go, elements that HTML ends by itself (`<li>` behind `<li>`) get their end tags.
package struct RawHTMLCleaner {
    private let file: String
    private let firstLine: Int?
    private let keepsHarmless: Bool

    var output: [UInt8] = []
    var open = OpenElements()
    var notes = RawHTMLNotes()
    /// Identifiers that the document's raw HTML has set.
    var identifiers: Set<String> = []
    private var tokenizer = HTMLTokenizer([])
    private var line = 1
    /// Up to where lines are counted.
    private var counted = 0
    /// A script or the like that the piece before left open: everything goes up to its end.
    private var droppedElement: (name: String, line: Int)?
    /// A drawing or the like that goes, and how deep in it we are.
    private var droppedTree: (name: String, depth: Int)?
    /// The piece stands in a line of text.
    private(set) var isInline = false
    /// Nothing more ends an `<iframe>` in this piece.
    private var lacksFrameEnd = false

    /// Prepares to clean the raw HTML of one document.
    ///
    /// - Parameters:
    ///   - file: what diagnostics name.
    ///   - firstLine: line of the file that line 1 of the document is; nil leaves lines out of diagnostics.
    ///   - keepsHarmless: false leaves all elements out and keeps their text.
    package init(file: String, firstLine: Int?, keepsHarmless: Bool = true) {
        self.file = file
        self.firstLine = firstLine
        self.keepsHarmless = keepsHarmless
    }

    /// The remarks on what went; each kind once, with a count.
    package var diagnostics: [Diagnostic] {
        var notes = notes
        if let droppedElement {
            notes.warn(
                "<\(droppedElement.name)> does not end; all HTML behind it was left out",
                hint: "Add </\(droppedElement.name)>, or remove the element.", line: droppedElement.line)
        }
        return notes.diagnostics(file: file, firstLine: firstLine)
    }

    /// The piece made clean; empty when nothing of it stays.
    ///
    /// - Parameters:
    ///   - piece: one tag or comment, or a block of lines.
    ///   - line: line of the document on which the piece begins, from 1.
    ///   - rewrite: gives what is written for an address instead of the address itself, or nil; it is escaped.
    package mutating func clean(
        _ piece: [UInt8], isBlock: Bool, line: Int, rewrite: (RawHTMLLink) -> [UInt8]? = { _ in nil }
    ) -> [UInt8] {
        output = []
        output.reserveCapacity(piece.count)
        tokenizer = HTMLTokenizer(piece)
        (self.line, counted) = (line, 0)
        (isInline, lacksFrameEnd, droppedTree) = (!isBlock, false, nil)
        if let droppedElement {
            guard tokenizer.skipRawText(of: droppedElement.name) else { return [] }
            self.droppedElement = nil
        }
        while true {
            let start = tokenizer.position
            guard let token = tokenizer.next() else { break }
            countLines(to: start)
            take(token, rewrite)
        }
        return output.allSatisfy(HTMLByte.isSpace) && !piece.allSatisfy(HTMLByte.isSpace) ? [] : output
    }

    /// The end tags of what is still open at the end of the document.
    package mutating func finish() -> [UInt8] {
        output = []
        close(to: 0)
        return output
    }

    private mutating func countLines(to position: Int) {
        for byte in tokenizer.bytes[counted..<position] where byte == 0x0A { line += 1 }
        counted = position
    }

    var currentLine: Int { line }

    private mutating func take(_ token: HTMLToken, _ rewrite: (RawHTMLLink) -> [UInt8]?) {
        if droppedTree != nil, passOverTree(token) { return }
        switch token {
        case .text(let range): HTMLEscape.appendText(tokenizer.bytes[range], to: &output)
        case .comment: notes.add("Comment left out", line: line)
        case .unfinishedTag(let range):
            let tag = RawHTMLNotes.shown(tokenizer.bytes[range].prefix(20).prefix { $0 != 0x0A })
            notes.warn(
                "A tag does not end: \(tag); it stands as text",
                hint: "Add > or a missing quote, or write &lt;.",
                line: line)
            HTMLEscape.appendText(tokenizer.bytes[range], to: &output)
        case .startTag(let tag): start(tag, rewrite)
        case .endTag(let name): end(name)
        }
    }

    /// Whether a token belongs to a tree of elements that goes as a whole.
    private mutating func passOverTree(_ token: HTMLToken) -> Bool {
        guard let tree = droppedTree else { return false }
        switch token {
        case .startTag(let tag) where tag.name == tree.name: droppedTree?.depth += 1
        case .endTag(let name) where name == tree.name:
            if tree.depth == 1 { droppedTree = nil } else { droppedTree?.depth -= 1 }
        default: break
        }
        return true
    }

    private mutating func start(_ tag: HTMLTag, _ rewrite: (RawHTMLLink) -> [UInt8]?) {
        guard let treatment = HTMLTreatment.of(tag.name) else { return noteUnknown(tag.name) }
        switch treatment {
        case .keep(let element) where keepsHarmless: write(element, tag, rewrite)
        case .embed where keepsHarmless:
            skipFrame(tag.name)
            writeEmbedded(tag)
        case .keep, .unwrap, .remove: notes.add("<\(tag.name)> left out", line: line)
        case .embed:
            notes.add("<\(tag.name)> left out", line: line)
            skipFrame(tag.name)
        case .removeRawText: dropRawText(tag.name)
        case .removeSubtree:
            notes.add("<\(tag.name)> left out with its content", line: line)
            if !isInline { droppedTree = (tag.name, 1) }
        }
    }

    private mutating func end(_ name: String) {
        guard keepsHarmless, case .keep(let element) = HTMLTreatment.of(name) else { return }
        if name == "br" {
            output += "<br />".utf8
        } else if let depth = open.depth(behindEndOf: element) {
            close(to: depth)
        }
    }

    /// Passes over what a browser takes for no markup. Inside a line the text between the tags is Markdown,
    /// and stays.
    private mutating func dropRawText(_ name: String) {
        guard !isInline else { return notes.add("<\(name)> left out", line: line) }
        notes.add("<\(name)> left out with its content", line: line)
        guard !tokenizer.skipRawText(of: name) else { return }
        tokenizer.skipToEnd()
        if name != "plaintext" { droppedElement = (name, line) }
    }

    /// Passes over what stands in an `<iframe>`, where it ends in the same piece.
    private mutating func skipFrame(_ name: String) {
        guard name == "iframe", !lacksFrameEnd else { return }
        if !tokenizer.skipRawText(of: name) { lacksFrameEnd = true }
    }

    private mutating func noteUnknown(_ name: String) {
        let shown = RawHTMLNotes.shown(name.utf8)
        // Word processors and scripts make up names with a colon or a hyphen; other names may be text.
        if name.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") }) {
            notes.add("<\(shown)> left out", line: line)
        } else {
            notes.warn(
                "<\(shown)> is no element of HTML and was left out",
                hint: "Where it is meant as text, write &lt;\(shown)&gt;.", line: line)
        }
    }
}
