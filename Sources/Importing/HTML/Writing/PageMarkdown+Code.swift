extension PageMarkdown {
    /// Writes preformatted text between fences, as it stands.
    mutating func writeCode(_ node: Int) {
        var text: [UInt8] = []
        outlineText(of: node, into: &text)
        text = text.filter { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A || $0 == 0x09 }
        while let last = text.last, last <= 0x20 { text.removeLast() }
        while text.first == 0x0A { text.removeFirst() }
        guard !text.isEmpty else { return }
        let run = max(Self.longestRun(of: UInt8(ascii: "`"), in: text), 2)
        let fence = [UInt8](repeating: UInt8(ascii: "`"), count: run + 1)
        output.write(fence + language(of: node) + [0x0A] + text + [0x0A] + fence)
    }

    private func outlineText(of node: Int, into text: inout [UInt8]) {
        var index = node + 1
        while index < tree.end(node) {
            if outline.drops[index] != .none {
                index = tree.end(index)
                continue
            }
            let tag = tree.nodes[index].tag
            if tag == .text {
                text += tree.bytes(index)
            } else if tag == .br || !tag.isInline && !text.isEmpty && text.last != 0x0A {
                text.append(0x0A)
            }
            index += 1
        }
    }

    /// The language that the class of a block of code, or of the element inside, names.
    private func language(of node: Int) -> [UInt8] {
        let inner = tree.children(node).first { tree.nodes[$0].tag == .code }
        for element in [node, inner].compactMap({ $0 }) {
            guard let classes = tree.value(.class, of: element) else { continue }
            for name in classes.split(whereSeparator: HTMLByte.isSpace) {
                for prefix in ["language-", "lang-", "highlight-source-"] where name.starts(with: prefix.utf8)
                {
                    let language = name.dropFirst(prefix.utf8.count).prefix {
                        HTMLByte.isAlphanumeric($0) || [0x2B, 0x23, 0x2D, 0x2E].contains($0)
                    }
                    if !language.isEmpty { return Array(language) }
                }
            }
        }
        return []
    }
}
