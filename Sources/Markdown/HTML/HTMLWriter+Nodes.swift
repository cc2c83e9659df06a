import CCmark

extension HTMLWriter {
    /// Writes a leaf, or the opening of another node.
    mutating func enter(_ node: Node, _ kind: cmark_node_type) {
        switch kind {
        case CMARK_NODE_EMPH: output.append("<em>")
        case CMARK_NODE_STRONG: output.append("<strong>")
        case CMARK_NODE_LINEBREAK: output.append("<br />\n")
        case CMARK_NODE_CODE:
            output.append("<code>")
            HTMLEscape.append(node.literal, to: &output)
            output.append("</code>")
        case CMARK_NODE_HEADING: openHeading(node)
        case CMARK_NODE_BLOCK_QUOTE:
            startLine()
            output.append("<blockquote>\n")
        case CMARK_NODE_LIST: openList(node)
        case CMARK_NODE_ITEM:
            startLine()
            output.append("<li>")
        case CMARK_NODE_CODE_BLOCK: writeCodeBlock(node)
        case CMARK_NODE_THEMATIC_BREAK:
            startLine()
            output.append("<hr />\n")
        case CMARK_NODE_HTML_INLINE: writeRawHTML(node)
        case CMARK_NODE_HTML_BLOCK where node.mark != .none:
            startLine()
            writeRawHTML(node)
            startLine()
        case CMARK_NODE_CUSTOM_INLINE: openExtension(node)
        case CMARK_NODE_CUSTOM_BLOCK: openCustomBlock(node)
        default: break
        }
    }

    /// Writes the end of a node that is no leaf.
    mutating func leave(_ node: Node, _ kind: cmark_node_type) {
        switch kind {
        case CMARK_NODE_PARAGRAPH: closeParagraph(node)
        case CMARK_NODE_EMPH: output.append("</em>")
        case CMARK_NODE_STRONG: output.append("</strong>")
        case CMARK_NODE_LINK: closeLink()
        case CMARK_NODE_HEADING: closeHeading(node)
        case CMARK_NODE_BLOCK_QUOTE:
            startLine()
            output.append("</blockquote>\n")
        case CMARK_NODE_LIST:
            startLine()
            output.append(cmark_node_get_list_type(node.pointer) == CMARK_BULLET_LIST ? "</ul>\n" : "</ol>\n")
        case CMARK_NODE_ITEM: output.append("</li>\n")
        case CMARK_NODE_CUSTOM_INLINE: if node.mark == .strikethrough { output.append("</del>") }
        case CMARK_NODE_CUSTOM_BLOCK: closeCustomBlock(node)
        default: break
        }
    }

    private mutating func writeRawHTML(_ node: Node) {
        let mark = node.mark
        if let index = mark.replacement {
            output.append(contentsOf: replacements[index])
        } else if mark == .keptHTML {
            output.append(contentsOf: node.literal)
        }
    }

    private mutating func openExtension(_ node: Node) {
        let mark = node.mark
        if mark == .strikethrough {
            output.append("<del>")
            return
        }
        let reference = references[mark.footnoteReference]
        let number = footnotes[reference.footnote].number
        output.append("<sup class=\"footnote-ref\"><a href=\"#fn")
        output.append(contentsOf: String(number).utf8)
        output.append("\" id=\"fnref")
        output.append(contentsOf: Self.referenceName(number, reference.ordinal))
        output.append("\">")
        output.append(contentsOf: String(number).utf8)
        output.append("</a></sup>")
    }
}
