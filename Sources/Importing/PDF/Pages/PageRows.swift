/// Gathers the outermost rows of all pages.
enum PageRows {
    /// Rows at each edge of a page that may be a head or a foot.
    private static let most = 4

    /// The rows of all pages, by page, heads before feet, each from the edge inwards.
    static func rows(of document: LayoutDocument) -> [PageRow] {
        document.pages.indices.flatMap { page in
            let lines = Array(document.pages[page].lines)
            return rows(.head, lines, document, page: page + 1) + rows(.foot, lines, document, page: page + 1)
        }
    }

    private static func rows(
        _ edge: PageRow.Edge, _ lines: [Int], _ document: LayoutDocument, page: Int
    ) -> [PageRow] {
        var rest = lines.sorted { first, second in
            let one = document.lines[first].box
            let other = document.lines[second].box
            return edge == .head
                ? (one.yMin, one.xMin) < (other.yMin, other.xMin)
                : (other.yMax, one.xMin) < (one.yMax, other.xMin)
        }[...]
        var rows: [PageRow] = []
        while let first = rest.first, rows.count < most {
            let box = document.lines[first].box
            let beside = rest.prefix(40).filter {
                $0 == first || document.lines[$0].box.sharesRow(with: box)
            }
            guard beside.count <= 6 else { break }
            rest = rest.filter { !beside.contains($0) }[...]
            rows.append(row(edge, page: page, depth: rows.count, lines: beside, rest: rest, document))
        }
        return rows
    }

    private static func row(
        _ edge: PageRow.Edge, page: Int, depth: Int, lines: [Int], rest: ArraySlice<Int>,
        _ document: LayoutDocument
    ) -> PageRow {
        let sorted = lines.sorted { document.lines[$0].box.xMin < document.lines[$1].box.xMin }
        let boxes = sorted.map { document.lines[$0].box }
        let box = boxes.dropFirst().reduce(boxes[0]) { $0.union($1) }
        let inner = rest.first.map { document.lines[$0].box }
        let distance = inner.map { edge == .head ? $0.yMin - box.yMax : box.yMin - $0.yMax } ?? 1000
        return PageRow(
            edge: edge, page: page, depth: depth, lines: sorted, box: box,
            size: sorted.map { document.lines[$0].size }.max() ?? 0, distance: distance,
            text: Array(sorted.map { document.lines[$0].text }.joined(separator: [0x20, 0x20, 0x20])))
    }
}
