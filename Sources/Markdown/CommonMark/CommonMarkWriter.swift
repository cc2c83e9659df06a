import CCmark

/// Writes a tree as CommonMark.
struct CommonMarkWriter {
    /// Containers deeper than this lose their markers: each costs room in every line below it.
    static let maximumDepth = 60

    var output: [UInt8] = []
    let options: MarkdownOptions
    let tables: [Table]
    let footnotes: [Footnote]
    let references: [FootnoteReference]
    let replacements: [[UInt8]]
    private let plain: PlainText

    /// What each line starts with at this depth, and how much of it each container added.
    var prefix: [UInt8] = []
    private var prefixLengths: [Int] = []
    /// A container's marker has just been written; its first block goes on in the same line.
    var isAfterMarker = false
    /// The next item's number for each open list; nil for bullets.
    var numbers: [Int?] = []
    /// Whether each open list uses the second kind of marker.
    var alternates: [Bool] = []
    /// The list that was left last, and its kind of marker.
    var lastList = (node: Node(nil), alternate: false)

    var cursor = TableCursor()
    var cellStart = 0
    /// The delimiters of open emphasis.
    var delimiters: [UInt8] = []
    var links = 0
    var strikes = 0
    /// Bytes of the output before which no inline of the current line stands.
    var lineStart = 0

    init(_ document: borrowing MarkdownDocument) {
        options = document.options
        tables = document.tables
        footnotes = document.footnotes
        references = document.footnoteReferences
        replacements = document.htmlReplacements
        plain = document.plain
    }

    mutating func write(_ root: Node) {
        var walk = TreeWalk(root)
        while walk.step() {
            let node = walk.node
            let kind = node.kind
            if !walk.isEntering {
                leave(node, kind)
            } else if kind == CMARK_NODE_PARAGRAPH, let paragraph = plain.paragraph(for: node) {
                // It stands in no list or quotation, and is CommonMark as it is.
                startBlock(node)
                output.append(contentsOf: plain.source[paragraph.source])
                walk.skipChildren()
            } else if kind == CMARK_NODE_LINK, writeAutolink(node) {
                walk.skipChildren()
            } else {
                enter(node, kind)
            }
        }
        if !output.isEmpty { output.append(.newline) }
    }

    /// Starts a block on a line of its own, behind a blank one where blocks must be parted.
    mutating func startBlock(_ node: Node) {
        if isAfterMarker {
            isAfterMarker = false
        } else if !output.isEmpty {
            if Self.isParted(node) {
                output.append(.newline)
                let end = prefix.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
                output.append(contentsOf: prefix[..<end])
            }
            startNextLine()
        }
        lineStart = output.count
    }

    /// Ends the line and starts the next one.
    mutating func startNextLine() {
        output.append(.newline)
        output.append(contentsOf: prefix)
        lineStart = output.count
    }

    /// Writes a container's marker; the lines after it are indented by as much.
    mutating func open(marker: [UInt8], continued: [UInt8]) {
        guard prefixLengths.count < Self.maximumDepth else {
            prefixLengths.append(0)
            isAfterMarker = true
            return
        }
        output.append(contentsOf: marker)
        prefix.append(contentsOf: continued)
        prefixLengths.append(continued.count)
        isAfterMarker = true
        lineStart = output.count
    }

    mutating func closeContainer() {
        prefix.removeLast(prefixLengths.popLast() ?? 0)
        if isAfterMarker {
            while output.last == .space { output.removeLast() }
            isAfterMarker = false
        }
    }

    /// Whether a blank line stands before a block: not in tight lists.
    private static func isParted(_ node: Node) -> Bool {
        var block = node
        if block.kind == CMARK_NODE_ITEM {
            if block.previous.exists { return cmark_node_get_list_tight(block.parent.pointer) == 0 }
            // A list starts with its first item.
            block = block.parent
        }
        guard block.parent.kind == CMARK_NODE_ITEM else { return true }
        return cmark_node_get_list_tight(block.parent.parent.pointer) == 0
    }
}
