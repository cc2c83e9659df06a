import CCmark

/// The last pass: sets the quotation marks of the language and puts protected characters back.
struct PunctuationPass {
    /// The marks to set in place of cmark's English ones; nil leaves those.
    let style: QuoteStyle?
    /// Whether the text was given stand-ins; otherwise such marks are the author's own.
    let restores: Bool
    private var openSingles = 0

    init(style: QuoteStyle?, restores: Bool) {
        self.style = style
        self.restores = restores
    }

    mutating func run(on root: Node) {
        var walk = TreeWalk(root)
        while walk.step() {
            let node = walk.node
            guard walk.isEntering else {
                if node.kind == CMARK_NODE_PARAGRAPH || node.kind == CMARK_NODE_HEADING { openSingles = 0 }
                continue
            }
            if node.kind == CMARK_NODE_TEXT { restoreText(node) } else if restores { restore(node) }
        }
    }

    private func restore(_ node: Node) {
        switch node.kind {
        case CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK:
            if let restored = Self.restored(node.literal, escapes: true) { node.setLiteral(restored) }
        case CMARK_NODE_CODE_BLOCK:
            if let restored = Self.restored(node.literal, escapes: true) { node.setLiteral(restored) }
            if let restored = Self.restored(node.fenceInfo, escapes: false) { node.setFenceInfo(restored) }
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
            if let restored = Self.restored(node.url, escapes: false) { node.setURL(restored) }
            if let restored = Self.restored(node.title, escapes: false) { node.setTitle(restored) }
        default: break
        }
    }

    private mutating func restoreText(_ node: Node) {
        let text = node.literal
        guard text.firstOffset(of: 0xE2) != nil else { return }
        var result: [UInt8] = []
        result.reserveCapacity(text.count + 16)
        var position = 0
        while let found = text.firstOffset(of: 0xE2, from: position), found + 2 < text.count {
            result.append(contentsOf: text[position..<found])
            position = found + 3
            if restores, text[found + 1] == ProtectedCharacter.lead1,
                let character = ProtectedCharacter(trail: text[found + 2])
            {
                result.append(character.character)
            } else if text[found + 1] == 0x80, let mark = localMark(text, at: found) {
                result.append(mark)
            } else {
                result.append(contentsOf: text[found..<position])
            }
        }
        result.append(contentsOf: text[position...])
        node.setLiteral(result)
    }

    private mutating func localMark(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> StaticString? {
        guard let marks = style?.marks else { return nil }
        switch text[offset + 2] {
        case 0x9C: return marks.openDouble
        case 0x9D: return marks.closeDouble
        case 0x98:
            openSingles += 1
            return marks.openSingle
        case 0x99:
            // cmark closes a single quote at the first apostrophe, as the mark is the same in English.
            let next = offset + 3
            let isInside = next < text.count && ScalarReader.scalar(in: text, at: next).scalar.isWordPart
            guard openSingles > 0, !isInside else { return nil }
            openSingles -= 1
            return marks.closeSingle
        default: return nil
        }
    }

    private static func restored(_ bytes: UnsafeBufferPointer<UInt8>, escapes: Bool) -> [UInt8]? {
        guard ProtectedCharacter.isPresent(in: bytes) else { return nil }
        var result: [UInt8] = []
        var position = 0
        while let found = bytes.firstOffset(of: ProtectedCharacter.lead0, from: position),
            found + 2 < bytes.count
        {
            result.append(contentsOf: bytes[position..<found])
            position = found + 3
            guard bytes[found + 1] == ProtectedCharacter.lead1,
                let character = ProtectedCharacter(trail: bytes[found + 2])
            else {
                result.append(contentsOf: bytes[found..<position])
                continue
            }
            if escapes, character.isEscape { result.append(UInt8(ascii: "\\")) }
            result.append(character.character)
        }
        result.append(contentsOf: bytes[position...])
        return result
    }
}
