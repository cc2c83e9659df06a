/// Puts the blocks of pages with columns into the order in which they are read.
///
/// The extractor goes by rows where paragraphs of neighbouring columns happen to begin at the same height.
/// Here a block comes before another if it stands above it in the same column, or left of it with nothing
/// across both between them (Breuel, High Performance Document Layout Analysis, 2003). Pages of one column
/// stay as they are.
struct ReadingOrder {
    private struct Block {
        var box: Rectangle
        var lines: Range<Int>
    }

    /// More blocks than this on one page are left as they are.
    private static let mostBlocks = 300

    private let type: TypeMeasure
    private let lines: [LayoutLine]

    static func sorted(_ lines: [LayoutLine], type: TypeMeasure) -> [LayoutLine] {
        let order = ReadingOrder(type: type, lines: lines)
        var result: [LayoutLine] = []
        result.reserveCapacity(lines.count)
        var start = 0
        while start < lines.count {
            let end = lines[start...].firstIndex { $0.page != lines[start].page } ?? lines.count
            for index in order.order(of: start..<end) { result.append(lines[index]) }
            start = end
        }
        return result
    }

    private func order(of page: Range<Int>) -> [Int] {
        let blocks = blocks(of: page)
        guard blocks.count > 2, blocks.count <= Self.mostBlocks, hasColumns(page) else { return Array(page) }
        return order(of: blocks).flatMap { blocks[$0].lines }
    }

    private func blocks(of page: Range<Int>) -> [Block] {
        var blocks: [Block] = []
        for index in page {
            if let last = blocks.indices.last, lines[index].block == lines[index - 1].block {
                blocks[last].box = blocks[last].box.union(lines[index].box)
                blocks[last].lines = blocks[last].lines.lowerBound..<(index + 1)
            } else {
                blocks.append(Block(box: lines[index].box, lines: index..<(index + 1)))
            }
        }
        return blocks
    }

    /// Whether at least two columns of running text stand side by side.
    private func hasColumns(_ page: Range<Int>) -> Bool {
        let body = page.filter { type.isBody(lines[$0]) }
        guard let left = body.map({ lines[$0].box.xMin }).min(),
            let right = body.map({ lines[$0].box.xMax }).max()
        else { return false }
        let wide = body.filter { lines[$0].box.width > 0.15 * (right - left) }
            .sorted { lines[$0].box.xMin < lines[$1].box.xMin }
        var ends = RunningMedian()
        var counts = [0]
        for index in wide {
            if let middle = ends.median, lines[index].box.xMin > middle {
                ends = RunningMedian()
                counts.append(0)
            }
            ends.insert(lines[index].box.xMax)
            counts[counts.count - 1] += 1
        }
        return counts.count { $0 >= 3 } > 1
    }

    private func order(of blocks: [Block]) -> [Int] {
        var before = Array(repeating: 0, count: blocks.count)
        var after: [[Int]] = Array(repeating: [], count: blocks.count)
        let across = acrossColumns(blocks)
        for first in blocks.indices {
            for second in blocks.indices
            where first != second && precedes(blocks[first], blocks[second], across) {
                after[first].append(second)
                before[second] += 1
            }
        }
        var order: [Int] = []
        var isDone = Array(repeating: false, count: blocks.count)
        while order.count < blocks.count {
            // In a circle, the extractor's order decides.
            let open = blocks.indices.lazy.filter { !isDone[$0] }
            guard let next = open.first(where: { before[$0] == 0 }) ?? open.first else { break }
            isDone[next] = true
            order.append(next)
            for other in after[next] { before[other] -= 1 }
        }
        return order
    }

    /// Blocks that stand over or under two others that are side by side.
    private func acrossColumns(_ blocks: [Block]) -> [Rectangle] {
        blocks.filter { wide in
            let under = blocks.filter { $0.lines != wide.lines && $0.box.sharesColumn(with: wide.box) }.map(
                \.box)
            guard let end = under.map(\.xMax).min() else { return false }
            return under.contains { $0.xMin > end }
        }.map(\.box)
    }

    private func precedes(_ first: Block, _ second: Block, _ across: [Rectangle]) -> Bool {
        if first.box.sharesColumn(with: second.box) { return first.box.yMin < second.box.yMin }
        guard first.box.xMax <= second.box.xMin else { return false }
        return !across.contains { wide in
            wide.sharesColumn(with: first.box) && wide.sharesColumn(with: second.box)
                && (wide.yMin > second.box.yMin && wide.yMin < first.box.yMin
                    || wide.yMin > first.box.yMin && wide.yMin < second.box.yMin)
        }
    }
}
