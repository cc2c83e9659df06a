import CCmark

extension HTMLWriter {
    mutating func openLink(
        _ destination: UnsafeBufferPointer<UInt8>, title: UnsafeBufferPointer<UInt8>, _ rewrite: LinkRewrite,
        isUnsafe: Bool
    ) {
        if rewrite.target == .unlink {
            openLinks.append(false)
            return
        }
        openLinks.append(true)
        output.append("<a href=\"")
        writeDestination(destination, rewrite, isUnsafe: isUnsafe)
        writeTitle(title)
        output.append(contentsOf: rewrite.attributes)
        output.append(">")
    }

    mutating func closeLink() {
        if openLinks.popLast() == true { output.append("</a>") }
    }

    mutating func writeImage(_ node: Node, _ rewrite: LinkRewrite, isUnsafe: Bool, withTitle: Bool) {
        let text = InlineText.bytes(of: node)
        if rewrite.target == .unlink {
            text.withUnsafeBufferPointer { HTMLEscape.append($0, to: &output) }
            return
        }
        output.append("<img src=\"")
        writeDestination(node.url, rewrite, isUnsafe: isUnsafe)
        output.append("\" alt=\"")
        text.withUnsafeBufferPointer { HTMLEscape.append($0, to: &output) }
        if withTitle { writeTitle(node.title) } else { output.append("\"") }
        output.append(contentsOf: rewrite.attributes)
        output.append(" />")
    }

    /// Whether a paragraph is an image with a title and nothing else.
    func isFigure(_ paragraph: Node) -> Bool {
        guard options.figures else { return false }
        let image = paragraph.firstChild
        return image.kind == CMARK_NODE_IMAGE && !image.next.exists && !image.title.isEmpty
    }

    mutating func writeFigure(_ image: Node, _ rewrite: LinkRewrite, isUnsafe: Bool) {
        startLine()
        output.append(rewrite.target == .unlink ? "<p>" : "<figure>")
        writeImage(image, rewrite, isUnsafe: isUnsafe, withTitle: false)
        if rewrite.target == .unlink {
            output.append("</p>\n")
            return
        }
        output.append("<figcaption>")
        HTMLEscape.append(image.title, to: &output)
        output.append("</figcaption></figure>\n")
    }

    private mutating func writeDestination(
        _ destination: UnsafeBufferPointer<UInt8>, _ rewrite: LinkRewrite, isUnsafe: Bool
    ) {
        switch rewrite.target {
        case .destination(let bytes): output.append(contentsOf: bytes)
        case .keep: if !isUnsafe { HTMLEscape.appendDestination(destination, to: &output) }
        case .unlink: break
        }
    }

    /// Closes the attribute before it and writes the title, if there is one.
    private mutating func writeTitle(_ title: UnsafeBufferPointer<UInt8>) {
        if !title.isEmpty {
            output.append("\" title=\"")
            HTMLEscape.append(title, to: &output)
        }
        output.append("\"")
    }
}
