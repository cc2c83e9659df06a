/// Finds running heads and feet: rows at the edges of pages that repeat, count the pages, or stand where
/// others of their kind stand.
///
/// A row can be one only if all rows between it and the edge are.
struct PageEdges {
    private let rows: [PageRow]
    private let type: TypeMeasure
    private let pageCount: Int
    private let title: RepeatedTitle?
    /// What each row is; nil where it belongs to the article.
    private var kinds: [FurnitureKind?]

    /// The rows that are not the article's, in the order of the pages, with what they are.
    static func furniture(
        of document: LayoutDocument, type: TypeMeasure, title: String?
    ) -> [(row: PageRow, kind: FurnitureKind)] {
        var edges = PageEdges(
            rows: PageRows.rows(of: document), type: type, pageCount: document.pages.count,
            title: title.map { RepeatedTitle($0) })
        edges.judgeForms()
        edges.judgeRepeated()
        edges.judgeNumbers()
        edges.judgePlaces()
        edges.judgeSecondPage()
        return edges.outermost()
    }

    private init(rows: [PageRow], type: TypeMeasure, pageCount: Int, title: RepeatedTitle?) {
        self.rows = rows
        self.type = type
        self.pageCount = pageCount
        self.title = title
        kinds = Array(repeating: nil, count: rows.count)
    }

    /// Whether a row is set apart from the text: by space, or by its type.
    private func isApart(_ row: PageRow) -> Bool {
        row.distance > 0.9 * type.leading
            || !type.isSame(row.size, type.size) && row.distance > 0.2 * type.leading
    }

    /// Whether a little more than the space between lines parts a row from the text.
    private func isParted(_ row: PageRow) -> Bool {
        row.distance > type.leading - type.size + 0.2 * type.leading
    }

    /// Whether a row is not set in the type of a title.
    private func isSmall(_ row: PageRow) -> Bool { row.size < 1.3 * type.size }

    /// Rows alike but for their numbers, at the same height of two pages or more.
    private mutating func judgeRepeated() {
        var groups: [[UInt8]: [Int]] = [:]
        for index in rows.indices {
            // A page with a single row has it at both edges.
            groups[rows[index].key + [rows[index].edge == .head ? 1 : 2], default: []].append(index)
        }
        for group in groups.values where group.count > 1 {
            let positions = group.map { rows[$0].position }.sorted()
            for index in group {
                let near = Self.count(positions, around: rows[index].position)
                guard kinds[index] == nil, near > 1, isApart(rows[index]) || near > 2 && isParted(rows[index])
                else { continue }
                if isNote(rows[index]) { continue }
                kinds[index] = PageNumber(rows[index].text[...]) == nil ? .runningLine : .pageNumber
            }
        }
    }

    /// Whether a row is the last line of a note, which may be alike on many pages: `3 Ibid.`
    private func isNote(_ row: PageRow) -> Bool {
        guard row.edge == .foot, row.lines.count == 1, NoteMark(row.text[...]) != nil else { return false }
        guard case .sentence = SentenceEnd(of: row.text[...]) else { return false }
        return PageNumber(row.text[...]) == nil
    }

    private static func count(_ positions: [Double], around place: Double) -> Int {
        lowerBound(positions, place + 4) - lowerBound(positions, place - 4)
    }

    private static func lowerBound(_ positions: [Double], _ value: Double) -> Int {
        var low = 0
        var high = positions.count
        while low < high {
            let middle = (low + high) / 2
            if positions[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Rows whose number rises with the pages; on a single page, a number that stands alone.
    private mutating func judgeNumbers() {
        var offsets: [Int: Set<Int>] = [:]
        let numbered = rows.indices.compactMap { index in rows[index].number.map { (index, $0) } }
        for (index, number) in numbered where isApart(rows[index]) {
            offsets[number - rows[index].page, default: []].insert(rows[index].page)
        }
        for (index, number) in numbered
        where kinds[index] == nil && isApart(rows[index]) && !isNote(rows[index]) {
            let isWhole = PageNumber(rows[index].text[...]) != nil
            let isCounted = offsets[number - rows[index].page, default: []].count > 1 && isSmall(rows[index])
            guard isCounted && rows[index].text.count <= 160 || isWhole && rows[index].depth < 2 else {
                continue
            }
            kinds[index] = isWhole ? .pageNumber : .runningLine
        }
    }

    /// Rows that say by their form what they are.
    private mutating func judgeForms() {
        for index in rows.indices where kinds[index] == nil && isApart(rows[index]) {
            let text = rows[index].text[...]
            if FurniturePattern.isPrintLine(text) {
                kinds[index] = .printLine
            } else if FurniturePattern.isJumpLine(text) {
                kinds[index] = .jumpLine
            } else if FurniturePattern.namesIssue(text) && isSmall(rows[index]) {
                kinds[index] = .runningLine
            } else if rows[index].page > 1, title?.matches(text) == true {
                kinds[index] = .repeatedTitle
            }
        }
    }

    /// Rows that stand at the height at which other pages have theirs.
    private mutating func judgePlaces() {
        for edge in [PageRow.Edge.head, .foot] {
            let known = rows.indices.filter { kinds[$0] != nil && rows[$0].edge == edge }
                .map { rows[$0].position }.sorted()
            guard !known.isEmpty else { continue }
            for index in rows.indices where kinds[index] == nil && rows[index].edge == edge {
                let row = rows[index]
                guard row.page > 1 || pageCount > 2, isApart(row), row.lines.count < 4 else { continue }
                guard Self.lowerBound(known, row.position + 1.5) > Self.lowerBound(known, row.position - 1.5)
                else {
                    continue
                }
                if case .sentence = SentenceEnd(of: row.text[...]), row.text.count > 60 { continue }
                kinds[index] = .runningLine
            }
        }
    }

    /// On the second of two pages, a short row outside the space that the first one fills.
    private mutating func judgeSecondPage() {
        guard pageCount == 2 else { return }
        let first = rows.indices.filter { rows[$0].page == 1 && kinds[$0] == nil }
        guard let top = first.map({ rows[$0].box.yMin }).min(),
            let bottom = first.map({ rows[$0].box.yMax }).max()
        else { return }
        for index in rows.indices where rows[index].page == 2 && kinds[index] == nil && rows[index].depth == 0
        {
            let row = rows[index]
            let isOutside = row.edge == .head ? row.box.yMax < top - 2 : row.box.yMin > bottom + 2
            if isOutside, isApart(row), row.text.count <= 100 { kinds[index] = .runningLine }
        }
    }

    /// What is left when a row of the article ends the run from the edge.
    private func outermost() -> [(row: PageRow, kind: FurnitureKind)] {
        var found: [(row: PageRow, kind: FurnitureKind)] = []
        var taken: Set<Int> = []
        var isOpen = true
        for (row, kind) in zip(rows, kinds) {
            if row.depth == 0 { isOpen = true }
            guard isOpen, let kind, row.lines.allSatisfy({ !taken.contains($0) }) else {
                isOpen = false
                continue
            }
            taken.formUnion(row.lines)
            found.append((row, kind))
        }
        return found
    }
}
