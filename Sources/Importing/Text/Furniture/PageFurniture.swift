/// Finds the lines that are printed on every page: running heads and feet, page numbers, jump lines.
struct PageFurniture {
    let lines: [TextLine]
    private let settings: TextSettings
    var surroundings: LineSurroundings
    var repeated = RepeatedLines()
    private var pageNumbers: [(index: Int, number: PageNumber)] = []
    var numberedHeads: [(index: Int, head: NumberedHead)] = []
    var verdicts: [FurnitureKind?]

    /// Judges every line; nil where it belongs to the article.
    static func verdicts(on lines: [TextLine], settings: TextSettings) -> [FurnitureKind?] {
        var furniture = PageFurniture(lines: lines, settings: settings)
        furniture.judgeSingleLines()
        furniture.judgeShortGroups()
        furniture.markRepeated()
        furniture.judgeNumberedHeads()
        furniture.judgeRepeatedLines()
        furniture.judgePageNumbers()
        furniture.judgeNeighbours()
        return furniture.verdicts
    }

    private init(lines: [TextLine], settings: TextSettings) {
        self.lines = lines
        self.settings = settings
        verdicts = Array(repeating: nil, count: lines.count)
        surroundings = LineSurroundings(lines: lines)
    }

    /// Lines known by their form alone; the rest is gathered.
    private mutating func judgeSingleLines() {
        for index in lines.indices where lines[index].width <= 200 {
            guard surroundings.standsAlone(index) || surroundings.isAtPageEdge(index) else { continue }
            let line = lines[index].bytes
            if let kind = certainKind(of: index) {
                verdicts[index] = kind
            } else if settings.collectionFurniture.contains(lines[index].number) {
                verdicts[index] = .collectionLine
            } else if let number = PageNumber(line) {
                pageNumbers.append((index, number))
                if number.isCertain { verdicts[index] = .pageNumber }
            } else {
                if lines[index].width <= 120, Self.canRepeat(line) { repeated.add(index, line) }
                if let head = NumberedHead(line) { numberedHeads.append((index, head)) }
                continue
            }
            surroundings.suspect(index)
        }
    }

    private func certainKind(of index: Int) -> FurnitureKind? {
        let line = lines[index].bytes
        // Further up, the same marks part sections.
        if index + 8 >= lines.count, FurniturePattern.isEndMark(line) { return .endMark }
        if FurniturePattern.isJumpLine(line) { return .jumpLine }
        return FurniturePattern.isPrintLine(line) ? .printLine : nil
    }

    /// Whether a line may be a running head: labels and items of lists repeat for other reasons.
    private static func canRepeat(_ line: ArraySlice<UInt8>) -> Bool {
        line.last != 0x3A && ListMarker(line) == nil
    }

    private mutating func markRepeated() {
        for group in repeated.groups where group.count > 1 {
            for index in group { surroundings.suspect(index) }
        }
    }

    private mutating func judgeRepeatedLines() {
        for group in repeated.groups where isFurniture(group) {
            for index in group { verdicts[index] = .runningLine }
        }
    }

    /// A line that repeats is a running head only if something else speaks for it: subheadings repeat too.
    private func isFurniture(_ group: [Int]) -> Bool {
        let line = lines[group[0]].bytes
        let namesPublication = FurniturePattern.namesIssue(line) || FurniturePattern.isAddress(line)
        let isCapital = LetterCase.isCapital(line)
        if group.count == 1 {
            guard namesPublication || isCapital else { return false }
            return surroundings.interrupts(group[0], certain: true)
                || FurniturePattern.namesIssue(line) && surroundings.standsInProse(group[0])
        }
        if FurniturePattern.isAddress(line) {
            // The address of a page is the same on all of them; a list of sources is not.
            return group.allSatisfy { lines[$0].bytes == line }
        }
        if namesPublication || RepeatedLines.areEvenlySpaced(group.map { lines[$0].bytes.startIndex }) {
            return true
        }
        if group.count(where: surroundings.isAtPageEdge) * 2 > group.count { return true }
        let interruptions = group.count { surroundings.interrupts($0, certain: !isCapital) }
        return interruptions * 4 >= group.count
    }

    /// Bare numbers may be those of sections: only where one stands in a sentence, at the edge of a page,
    /// beside something certain, or where all are as far apart as pages, are they page numbers.
    private mutating func judgePageNumbers() {
        let bare = pageNumbers.filter { !$0.number.isCertain }
        guard let last = bare.last else { return }
        let rises = zip(bare, bare.dropFirst()).allSatisfy {
            (0...2).contains($1.number.value - $0.number.value)
        }
        var proven = bare.filter { entry in
            surroundings.isAtPageEdge(entry.index) || surroundings.interrupts(entry.index, certain: false)
                || isBesideFurniture(entry.index)
        }
        if rises {
            let isPaired = zip(bare, bare.dropFirst()).contains { $1.index == $0.index + 1 }
            let places = bare.map { lines[$0.index].bytes.startIndex }
            let endsText = last.index + 1 == lines.count
            if !proven.isEmpty || isPaired || endsText || RepeatedLines.areEvenlySpaced(places) {
                proven = bare
            }
        }
        for entry in proven { verdicts[entry.index] = .pageNumber }
    }
}
