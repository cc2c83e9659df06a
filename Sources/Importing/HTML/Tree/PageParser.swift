/// Parses a web page into a tree, whatever state it is in.
///
/// It follows the HTML standard where pages depend on it: raw text, implied end tags, scopes, the limit of depth that browsers
/// have. It leaves out what moves nodes that were already placed (formatting that is nested wrongly, text
/// between the rows of a table). Time and memory grow with the size of the page, whatever it holds.
struct PageParser {
    /// Elements deeper than this become siblings.
    static let maximumDepth = 256

    let input: UnsafeBufferPointer<UInt8>
    var position = 0
    var tree = PageTree()
    /// The elements that are open, outermost first.
    var open: [OpenElement] = []
    /// How often each tag is among them.
    var openCount = [Int32](repeating: 0, count: PageTag.allCases.count)
    /// Start tags beyond the limit of depth whose end tags are still to come.
    var overflow = 0
    /// Ends that do not come any more, so that nothing is searched twice.
    var missingEnds = MissingEnds()

    struct OpenElement {
        var node: Int32
        var tag: PageTag
        /// The name of an element that has no tag of its own.
        var key: UInt64
        /// Whether it ended before elements inside it; it ends with them.
        var isEnded = false
    }

    struct MissingEnds {
        var comment = false
        var rawText: Set<PageTag> = []
    }

    /// Parses UTF-8 that is valid.
    static func parse(_ text: [UInt8]) -> PageTree {
        text.withUnsafeBufferPointer { input in
            var parser = PageParser(input: input)
            parser.run()
            return parser.tree
        }
    }

    private init(input: UnsafeBufferPointer<UInt8>) {
        self.input = input
        tree.text.reserveCapacity(input.count / 2)
        tree.nodes.reserveCapacity(input.count / 40)
        tree.attributes.reserveCapacity(input.count / 60)
    }

    private mutating func run() {
        tree.nodes.append(PageNode(tag: .document, parent: -1, end: 0, start: 0))
        open.append(OpenElement(node: 0, tag: .document, key: 0))
        while position < input.count {
            let start = position
            position = ByteSearch.first(UInt8(ascii: "<"), in: input, from: start) ?? input.count
            if position > start { appendText(start..<position) }
            if position < input.count { readMarkup() }
        }
        while !open.isEmpty { closeTop() }
    }

    /// Reads what begins with `<`.
    private mutating func readMarkup() {
        guard position + 1 < input.count else { return takeAsText() }
        switch input[position + 1] {
        case UInt8(ascii: "/"): readEndTag()
        case UInt8(ascii: "!"): readDeclaration()
        case UInt8(ascii: "?"): skipBogus()
        case let byte where HTMLByte.isLetter(byte): readStartTag()
        default: takeAsText()
        }
    }

    private mutating func takeAsText() {
        appendText(position..<position + 1)
        position += 1
    }

    private mutating func readDeclaration() {
        guard starts(with: "<!--") else {
            if starts(with: "<![CDATA[") { return readCharacterData() }
            return skipBogus()
        }
        let start = position + 4
        var end = missingEnds.comment ? nil : find("-->", from: max(start - 2, position + 2))
        if end == nil {
            // A comment without an end would swallow the rest of the page.
            missingEnds.comment = true
            end = ByteSearch.first(UInt8(ascii: ">"), in: input, from: start).map { $0 - 2 }
        }
        guard let end else {
            appendText(position..<input.count)
            position = input.count
            return
        }
        position = end + 3
        if start < 4_000, start < end { noteSavedFrom(start..<end) }
    }

    /// ` saved from url=(0042)https://www.example.org/page.html `
    private mutating func noteSavedFrom(_ range: Range<Int>) {
        let comment = PageText.trimmed(Array(input[range])[...])
        guard comment.starts(with: "saved from url=(".utf8), let close = comment.firstIndex(of: 0x29) else {
            return
        }
        tree.savedFrom = Array(PageText.trimmed(comment[(close + 1)...]))
    }

    private mutating func readCharacterData() {
        let start = position + 9
        // Outside of SVG and MathML this is a comment up to the next `>`.
        guard isOpen(.svg) || isOpen(.math), let end = find("]]>", from: start) else { return skipBogus() }
        appendText(start..<end)
        position = end + 3
    }

    private mutating func skipBogus() {
        guard let end = ByteSearch.first(UInt8(ascii: ">"), in: input, from: position) else {
            return takeAsText()
        }
        position = end + 1
    }

    func starts(with text: StaticString) -> Bool {
        guard position + text.utf8CodeUnitCount <= input.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount where input[position + offset] != text.utf8Start[offset] {
            return false
        }
        return true
    }

    /// Offset of a mark at or behind a place.
    func find(_ mark: StaticString, from start: Int) -> Int? {
        var index = start
        let last = mark.utf8Start[mark.utf8CodeUnitCount - 1]
        let length = mark.utf8CodeUnitCount
        index += length - 1
        while let found = ByteSearch.first(last, in: input, from: index) {
            let begin = found - length + 1
            if (0..<length).allSatisfy({ input[begin + $0] == mark.utf8Start[$0] }) { return begin }
            index = found + 1
        }
        return nil
    }
}
