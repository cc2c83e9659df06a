import CCmark

/// Turns bare addresses in text into links.
enum AutolinkPass {
    /// Parts a text at each address; the node keeps what follows the last one.
    static func run(on node: Node) {
        let text = node.literal
        guard text.contains("://") || text.firstOffset(of: UInt8(ascii: "@")) != nil || text.contains("www.")
        else {
            return
        }
        var scanner = AutolinkScanner(text)
        var position = 0
        while let match = scanner.next() {
            if match.range.lowerBound > position {
                node.insertBefore(.text(text[position..<match.range.lowerBound]))
            }
            let link = Node(new: CMARK_NODE_LINK)
            link.setURL(Array(match.prefix.bytes) + text[match.range])
            link.append(.text(text[match.range]))
            node.insertBefore(link)
            position = match.range.upperBound
        }
        if position > 0 { node.setLiteral(Array(text[position...])) }
    }
}
