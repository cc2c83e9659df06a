extension PageMarkdown {
    /// Writes a figure: a picture with its caption as title, or whatever else it holds.
    mutating func writeFigure(_ node: Int) {
        let captions = tree.range(node).filter {
            tree.nodes[$0].tag == .figcaption && outline.drops[$0] == .none
        }
        let images = tree.range(node).filter { tree.nodes[$0].tag == .img && outline.drops[$0] == .none }
        guard captions.count == 1, let caption = captions.first, !images.isEmpty, images.count < 20,
            hasNoWords(node, except: caption)
        else { return writeChildren(of: node) }
        var text: [UInt8]? = plainCaption(caption)
        for image in images where !tree.isInside(image, caption) {
            guard case .picture(let picture)? = pictures.picture(image) else { continue }
            output.write(picture.markdown(caption: text))
            text = nil
        }
        if text != nil { write(caption) }
    }

    /// Whether a caption stands directly below an element that is no figure.
    func isFigure(_ node: Int) -> Bool {
        tree.range(node).count < 100 && tree.children(node).contains { tree.nodes[$0].tag == .figcaption }
    }

    private func hasNoWords(_ node: Int, except caption: Int) -> Bool {
        var hasWords = false
        outline.forEachText(in: tree.range(node)) { text in
            if !tree.isInside(text, caption), PageText.visibleCount(tree.bytes(text)) > 0 { hasWords = true }
        }
        return !hasWords
    }

    /// A caption as plain text: a title holds no links.
    private func plainCaption(_ caption: Int) -> [UInt8] {
        var text = outline.text(of: caption)
        for index in text.indices where text[index] == 0x0A { text[index] = 0x20 }
        return text
    }
}
