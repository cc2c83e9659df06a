/// Tells numbered headings and dates from the items of a numbered list.
enum NumberedParagraphs {
    /// Makes paragraphs of numbered items that are alone or out of order, since a list would change their
    /// numbers.
    static func unlist(_ blocks: inout [TextBlock]) {
        var start = 0
        while start < blocks.count {
            guard case .numbered(var number) = blocks[start].kind else {
                start += 1
                continue
            }
            var end = start + 1
            var isInOrder = true
            while end < blocks.count, case .numbered(let next) = blocks[end].kind {
                isInOrder = isInOrder && next == number + 1
                number = next
                end += 1
            }
            if end == start + 1 || !isInOrder { unlist(&blocks, start..<end) }
            start = end
        }
    }

    private static func unlist(_ blocks: inout [TextBlock], _ range: Range<Int>) {
        for index in range {
            guard case .numbered(let number) = blocks[index].kind else { continue }
            blocks[index].kind = .paragraph
            blocks[index].text = Array("\(number). ".utf8) + blocks[index].text
        }
    }
}
