import CCmark

extension CommonMarkWriter {
    mutating func enterInline(_ node: Node, _ kind: cmark_node_type) {
        switch kind {
        case CMARK_NODE_TEXT: writeText(node)
        case CMARK_NODE_SOFTBREAK: startNextLine()
        case CMARK_NODE_LINEBREAK:
            output.append(UInt8(ascii: "\\"))
            startNextLine()
        case CMARK_NODE_CODE: writeCode(node)
        case CMARK_NODE_HTML_INLINE: writeTag(node)
        case CMARK_NODE_EMPH, CMARK_NODE_STRONG:
            let delimiter = delimiter(for: node)
            delimiters.append(delimiter)
            writeDelimiter(delimiter, kind)
        case CMARK_NODE_LINK:
            links += 1
            output.append("[")
        case CMARK_NODE_IMAGE:
            links += 1
            output.append("![")
        case CMARK_NODE_CUSTOM_INLINE: openExtension(node)
        default: break
        }
    }

    mutating func leaveInline(_ node: Node, _ kind: cmark_node_type) {
        switch kind {
        case CMARK_NODE_EMPH, CMARK_NODE_STRONG:
            writeDelimiter(delimiters.popLast() ?? UInt8(ascii: "*"), kind)
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
            links -= 1
            output.append("](")
            MarkdownTarget.append(node.url, title: node.title, to: &output)
            output.append(")")
        case CMARK_NODE_CUSTOM_INLINE where node.mark == .strikethrough:
            strikes -= 1
            output.append("~~")
        default: break
        }
    }

    private mutating func writeTag(_ node: Node) {
        let tag = rawHTML(node)
        // An indent keeps a tag in its paragraph that would open a block.
        if output.count == lineStart, node.previous.exists, HTMLBlockStart.matches(tag) {
            output.append("    ")
        }
        writeLines(tag)
    }

    private mutating func openExtension(_ node: Node) {
        if node.mark == .strikethrough {
            strikes += 1
            output.append("~~")
        } else {
            output.append("[^")
            output.append(contentsOf: footnotes[references[node.mark.footnoteReference].footnote].label.bytes)
            output.append("]")
        }
    }

    private mutating func writeText(_ node: Node) {
        let isAtLineStart = output.count == lineStart
        var escaper = TextEscaper()
        escaper.before = isAtLineStart ? "\n" : InlineNeighbor.scalar(before: node)
        escaper.after = InlineNeighbor.scalar(after: node)
        escaper.isAtLineStart = isAtLineStart
        escaper.isAtLineEnd = endsLine(node)
        escaper.isInLink = links > 0
        escaper.holdsLineEnds = true
        escaper.followsLink = node.previous.kind == CMARK_NODE_LINK
        escaper.precedesLink = node.next.kind == CMARK_NODE_LINK
        escaper.isStruck = strikes > 0
        escaper.isSmart = options.smartPunctuation
        escaper.guardsAddresses = options.extensions && links == 0
        escaper.append(node.literal, to: &output)
    }

    /// Whether nothing but a line end follows a text.
    private func endsLine(_ node: Node) -> Bool {
        let next = node.next
        if next.exists { return next.kind == CMARK_NODE_SOFTBREAK || next.kind == CMARK_NODE_LINEBREAK }
        let parent = node.parent.kind
        return parent == CMARK_NODE_PARAGRAPH || parent == CMARK_NODE_HEADING
    }

    private mutating func writeCode(_ node: Node) {
        let code = node.literal
        let backtick = UInt8(ascii: "`")
        var length = 1
        if code.firstOffset(of: backtick) != nil { length = Self.longestRun(of: backtick, in: code) + 1 }
        let isSpaced = code.first == .space && code.last == .space && code.contains { $0 != .space }
        let isPadded = isSpaced || code.first == backtick || code.last == backtick
        output.append(contentsOf: Array(repeating: backtick, count: length))
        if isPadded { output.append(.space) }
        output.append(contentsOf: code)
        if isPadded { output.append(.space) }
        output.append(contentsOf: Array(repeating: backtick, count: length))
    }

    private mutating func writeDelimiter(_ delimiter: UInt8, _ kind: cmark_node_type) {
        output.append(delimiter)
        if kind == CMARK_NODE_STRONG { output.append(delimiter) }
    }

    /// `*`, or `_` where stars beside other stars would be read otherwise.
    private func delimiter(for node: Node) -> UInt8 {
        let star = UInt8(ascii: "*")
        let other = (delimiters.last ?? star) == star ? UInt8(ascii: "_") : star
        let isAfterEmphasis = node.previous.kind == CMARK_NODE_EMPH || node.previous.kind == CMARK_NODE_STRONG
        let parent = node.parent.kind
        let isNested = parent == CMARK_NODE_EMPH || parent == CMARK_NODE_STRONG
        let touchesParent = isNested && (!node.previous.exists || !node.next.exists)
        guard isAfterEmphasis || touchesParent else { return star }
        if other == star { return star }
        return Self.touchesWord(node) ? star : other
    }

    /// Whether letters stand beside emphasis, or beside the emphasis that it fills.
    private static func touchesWord(_ node: Node) -> Bool {
        var node = node
        for _ in 0..<8 {
            if InlineNeighbor.scalar(before: node).isWordPart || InlineNeighbor.scalar(after: node).isWordPart
            {
                return true
            }
            let parent = node.parent
            guard parent.kind == CMARK_NODE_EMPH || parent.kind == CMARK_NODE_STRONG else { return false }
            node = parent
        }
        return false
    }

    /// Writes a link whose text is its address as `<address>` or bare; false when it is none.
    mutating func writeAutolink(_ node: Node) -> Bool {
        let child = node.firstChild
        guard links == 0, node.title.isEmpty, child.kind == CMARK_NODE_TEXT, !child.next.exists else {
            return false
        }
        let url = node.url
        let text = child.literal
        if MarkdownTarget.isAutolink(url), MarkdownTarget.isAddress(url, writtenAs: text) {
            output.append("<")
            output.append(contentsOf: text)
            output.append(">")
            return true
        }
        guard options.extensions, isBareAddress(node, text) else { return false }
        output.append(contentsOf: text)
        return true
    }

    /// Whether a link would come back as it is when only its text stood there.
    private func isBareAddress(_ node: Node, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.hasBytes("www.", at: 0), InlineNeighbor.scalar(before: node).isMarkdownWhitespace,
            InlineNeighbor.scalar(after: node).isMarkdownWhitespace
        else { return false }
        var scanner = AutolinkScanner(text)
        guard let match = scanner.next(), match.range == 0..<text.count else { return false }
        // Anything else might be read as a delimiter.
        let isPlain = text.allSatisfy {
            $0.isAlphanumeric || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/")
        }
        return isPlain && node.url.elementsEqual(Array(match.prefix.bytes) + text)
    }
}
