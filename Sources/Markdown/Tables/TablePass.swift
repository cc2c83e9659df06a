import CCmark

/// Gathers the headings that stand for the cells of a table below one block.
enum TablePass {
    static func run(on root: Node, tables: [Table], lines: [Int: Int]) {
        var firstCells: [(node: Node, table: Int)] = []
        var walk = BlockWalk(root)
        while let block = walk.next() {
            guard block.kind == CMARK_NODE_HEADING, let table = lines[block.startLine] else { continue }
            firstCells.append((block, table))
        }
        for (first, table) in firstCells {
            let block = Node(new: CMARK_NODE_CUSTOM_BLOCK)
            block.mark = .table(table)
            first.insertBefore(block)
            var cell = first
            for _ in 0..<tables[table].rows.reduce(0, +) where cell.exists {
                let next = cell.next
                block.append(cell)
                cell = next
            }
        }
    }
}
