import CCmark

extension HTMLWriter {
    mutating func openParagraph(_ node: Node) {
        if !Self.isTight(node) {
            startLine()
            output.append("<p>")
        }
        let mark = node.mark
        guard mark != .none else { return }
        output.append(
            mark == .doneTask
                ? "<input type=\"checkbox\" checked=\"\" disabled=\"\" />"
                : "<input type=\"checkbox\" disabled=\"\" />")
    }

    mutating func closeParagraph(_ node: Node) {
        if Self.isTight(node) { return }
        if !footnotes.isEmpty, !node.next.exists, node.parent.kind == CMARK_NODE_CUSTOM_BLOCK {
            output.append(.space)
            writeBackReferences(node.parent)
        }
        output.append("</p>\n")
    }

    /// Whether a paragraph stands in a tight list, where it gets no tags.
    private static func isTight(_ paragraph: Node) -> Bool {
        let parent = paragraph.parent
        return parent.kind == CMARK_NODE_ITEM && cmark_node_get_list_tight(parent.parent.pointer) != 0
    }

    mutating func openList(_ node: Node) {
        startLine()
        if cmark_node_get_list_type(node.pointer) == CMARK_BULLET_LIST {
            output.append("<ul>\n")
            return
        }
        let first = cmark_node_get_list_start(node.pointer)
        if first == 1 {
            output.append("<ol>\n")
        } else {
            output.append("<ol start=\"")
            output.append(contentsOf: String(first).utf8)
            output.append("\">\n")
        }
    }

    mutating func writeCodeBlock(_ node: Node) {
        startLine()
        let info = node.fenceInfo
        let end = info.firstIndex { $0.isWhitespace } ?? info.count
        if end == 0 {
            output.append("<pre><code>")
        } else {
            output.append("<pre><code class=\"")
            if !info.hasBytes("language-", at: 0) { output.append("language-") }
            HTMLEscape.append(info.part(0..<end), to: &output)
            output.append("\">")
        }
        HTMLEscape.append(node.literal, to: &output)
        output.append("</code></pre>\n")
    }

    mutating func openHeading(_ node: Node) {
        if cursor.isInTable {
            openCell()
            return
        }
        startLine()
        output.append("<h")
        output.append(
            UInt8(ascii: "0") + UInt8(truncatingIfNeeded: cmark_node_get_heading_level(node.pointer)))
        if options.headingAnchors {
            output.append(" id=\"")
            output.append(contentsOf: anchors.anchor(for: InlineText.bytes(of: node)))
            output.append("\"")
        }
        output.append(">")
    }

    mutating func closeHeading(_ node: Node) {
        if cursor.isInTable {
            closeCell()
            return
        }
        output.append("</h")
        output.append(
            UInt8(ascii: "0") + UInt8(truncatingIfNeeded: cmark_node_get_heading_level(node.pointer)))
        output.append(">\n")
    }

    mutating func openCustomBlock(_ node: Node) {
        startLine()
        let mark = node.mark
        if mark == .footnoteSection {
            output.append("<section class=\"footnotes\">\n<ol>\n")
        } else if mark.isFootnote {
            output.append("<li id=\"fn")
            output.append(contentsOf: String(footnotes[mark.blockIndex].number).utf8)
            output.append("\">\n")
        } else if mark.isTable {
            openTable(tables[mark.blockIndex])
        }
    }

    mutating func closeCustomBlock(_ node: Node) {
        let mark = node.mark
        if mark == .footnoteSection {
            startLine()
            output.append("</ol>\n</section>\n")
        } else if mark.isFootnote {
            if node.lastChild.kind != CMARK_NODE_PARAGRAPH {
                startLine()
                writeBackReferences(node)
                output.append(.newline)
            }
            output.append("</li>\n")
        } else if mark.isTable {
            closeTable()
        }
    }

    private mutating func writeBackReferences(_ block: Node) {
        let footnote = footnotes[block.mark.blockIndex]
        for ordinal in 1...max(footnote.references, 1) {
            if ordinal > 1 { output.append(.space) }
            output.append("<a href=\"#fnref")
            output.append(contentsOf: Self.referenceName(footnote.number, ordinal))
            output.append("\" class=\"footnote-backref\">↩")
            if ordinal > 1 {
                output.append("<sup>")
                output.append(contentsOf: String(ordinal).utf8)
                output.append("</sup>")
            }
            output.append("</a>")
        }
    }
}
