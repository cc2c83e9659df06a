import CCmark

extension CommonMarkWriter {
    mutating func enter(_ node: Node, _ kind: cmark_node_type) {
        switch kind {
        case CMARK_NODE_BLOCK_QUOTE:
            startBlock(node)
            open(marker: [UInt8(ascii: ">"), .space], continued: [UInt8(ascii: ">"), .space])
        case CMARK_NODE_LIST: openList(node)
        case CMARK_NODE_ITEM: openItem(node)
        case CMARK_NODE_PARAGRAPH:
            startBlock(node)
            if node.mark == .openTask { output.append("[ ]") }
            if node.mark == .doneTask { output.append("[x]") }
        case CMARK_NODE_HEADING: openHeading(node)
        case CMARK_NODE_CODE_BLOCK: writeCodeBlock(node)
        case CMARK_NODE_HTML_BLOCK:
            startBlock(node)
            var lines = rawHTML(node)
            while lines.last == .newline { lines.removeLast() }
            writeLines(lines)
        case CMARK_NODE_THEMATIC_BREAK:
            startBlock(node)
            // In a list dashes might be taken for a marker, or for the underline of a heading.
            output.append(node.parent.kind == CMARK_NODE_ITEM ? "___" : "---")
        case CMARK_NODE_CUSTOM_BLOCK: openCustomBlock(node)
        default: enterInline(node, kind)
        }
    }

    mutating func leave(_ node: Node, _ kind: cmark_node_type) {
        switch kind {
        case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_ITEM: closeContainer()
        case CMARK_NODE_LIST:
            numbers.removeLast()
            lastList = (node, alternates.popLast() ?? false)
        case CMARK_NODE_HEADING: closeHeading(node)
        case CMARK_NODE_CUSTOM_BLOCK: closeCustomBlock(node)
        case CMARK_NODE_PARAGRAPH: break
        default: leaveInline(node, kind)
        }
    }

    private mutating func openList(_ node: Node) {
        let type = cmark_node_get_list_type(node.pointer)
        let isOrdered = type == CMARK_ORDERED_LIST
        numbers.append(isOrdered ? Int(cmark_node_get_list_start(node.pointer)) : nil)
        let previous = node.previous
        let touches =
            previous.kind == CMARK_NODE_LIST && previous == lastList.node
            && cmark_node_get_list_type(previous.pointer) == type
        // Two empty items on one line would make a thematic break, were their markers the same.
        let opensItem =
            isAfterMarker && !isOrdered && node.parent.kind == CMARK_NODE_ITEM
            && cmark_node_get_list_type(node.parent.parent.pointer) == type
        alternates.append(opensItem ? !(alternates.last ?? true) : touches && !lastList.alternate)
    }

    private mutating func openItem(_ node: Node) {
        startBlock(node)
        let isAlternate = alternates.last ?? false
        var marker: [UInt8] = []
        if let number = numbers.last ?? nil {
            marker = Array(String(min(number, 999_999_999)).utf8)
            marker.append(isAlternate ? UInt8(ascii: ")") : UInt8(ascii: "."))
            numbers[numbers.count - 1] = number + 1
        } else {
            marker = [isAlternate ? UInt8(ascii: "*") : UInt8(ascii: "-")]
        }
        marker.append(.space)
        open(marker: marker, continued: Array(repeating: .space, count: marker.count))
    }

    private mutating func writeCodeBlock(_ node: Node) {
        startBlock(node)
        let info = node.fenceInfo
        let character = info.firstOffset(of: UInt8(ascii: "`")) == nil ? UInt8(ascii: "`") : UInt8(ascii: "~")
        let code = node.literal
        let fence = Array(repeating: character, count: max(3, Self.longestRun(of: character, in: code) + 1))
        output.append(contentsOf: fence)
        MarkdownTarget.appendInfo(info, to: &output)
        var lines = Array(code)
        if lines.last == .newline { lines.removeLast() }
        if !code.isEmpty {
            startNextLine()
            writeLines(lines)
        }
        startNextLine()
        output.append(contentsOf: fence)
    }

    static func longestRun(of byte: UInt8, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var longest = 0
        var run = 0
        for other in text {
            run = other == byte ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    /// Writes lines as they are, each behind the prefix.
    mutating func writeLines(_ lines: [UInt8]) {
        for byte in lines {
            if byte == .newline {
                startNextLine()
            } else {
                output.append(byte)
            }
        }
    }

    func rawHTML(_ node: Node) -> [UInt8] {
        node.mark.replacement.map { replacements[$0] } ?? Array(node.literal)
    }

    private mutating func openHeading(_ node: Node) {
        if cursor.isInTable {
            openCell()
            return
        }
        startBlock(node)
        if Self.hasBreak(node) { return }
        let level = Int(cmark_node_get_heading_level(node.pointer))
        output.append(contentsOf: Array(repeating: UInt8(ascii: "#"), count: level))
        if node.firstChild.exists { output.append(.space) }
    }

    private mutating func closeHeading(_ node: Node) {
        if cursor.isInTable {
            closeCell(node)
        } else if Self.hasBreak(node) {
            startNextLine()
            output.append(cmark_node_get_heading_level(node.pointer) == 1 ? "===" : "---")
        } else if node.firstChild.exists, output.last == UInt8(ascii: "#") {
            // Hashes at the end would be taken for the closing sequence.
            output.insert(UInt8(ascii: "\\"), at: output.count - 1)
        }
    }

    /// Whether a heading has several lines: then it is underlined.
    static func hasBreak(_ heading: Node) -> Bool {
        var walk = TreeWalk(heading)
        while walk.step() {
            if walk.node.kind == CMARK_NODE_SOFTBREAK || walk.node.kind == CMARK_NODE_LINEBREAK {
                return true
            }
        }
        return false
    }
}
