/// Where a line stands: what comes before and after it once other suspects are left out.
struct LineSurroundings {
    let lines: [TextLine]
    /// Lines that may not be part of the article.
    private(set) var isSuspect: [Bool]
    /// Width from which a line can be a whole line of prose.
    private static let proseWidth = 40

    init(lines: [TextLine]) {
        self.lines = lines
        isSuspect = Array(repeating: false, count: lines.count)
    }

    mutating func suspect(_ index: Int) { isSuspect[index] = true }

    /// Whether a line has blank lines or page breaks on both sides.
    func standsAlone(_ index: Int) -> Bool {
        lines[index].gap != .line && (index + 1 == lines.count || lines[index + 1].gap != .line)
    }

    /// The lines that stand together with a line, blank lines around them; nil where these are more than so many.
    func group(of index: Int, most: Int) -> Range<Int>? {
        var start = index
        while start > 0, lines[start].gap == .line {
            start -= 1
            if index - start >= most { return nil }
        }
        var end = index + 1
        while end < lines.count, lines[end].gap == .line {
            end += 1
            if end - start > most { return nil }
        }
        return start..<end
    }

    /// Whether a line is one of the first or last two of a page that a form feed ends.
    func isAtPageEdge(_ index: Int) -> Bool {
        if lines[index].gap == .page || index > 0 && lines[index - 1].gap == .page { return true }
        if index + 1 < lines.count, lines[index + 1].gap == .page { return true }
        return index + 2 < lines.count && lines[index + 2].gap == .page
    }

    /// Whether a line stands between the halves of one sentence.
    ///
    /// - Parameter certain: the second half must begin in lower case; else it is enough that the first does
    /// not end.
    func interrupts(_ index: Int, certain: Bool) -> Bool {
        guard let before = neighbour(of: index, step: -1), let after = neighbour(of: index, step: 1) else {
            return false
        }
        guard isProse(before), SentenceEnd(of: lines[before].bytes).isOpen else { return false }
        let start = SentenceStart(of: lines[after].bytes)
        if start == .lowercase || start == .continuation { return true }
        return !certain
            && (lines[before].width > 150
                || FunctionWords.demandsMore(TextScan.lastWord(lines[before].bytes)))
    }

    /// Whether there is a paragraph before and after a line.
    func standsInProse(_ index: Int) -> Bool {
        guard let before = neighbour(of: index, step: -1), let after = neighbour(of: index, step: 1) else {
            return false
        }
        return isProse(before) && isProse(after)
    }

    /// Whether a line is long enough for prose, and has words.
    private func isProse(_ index: Int) -> Bool {
        lines[index].width >= Self.proseWidth && lines[index].bytes.count(where: TextScan.isSpace) >= 5
    }

    /// The nearest line of the article, at most six lines away.
    private func neighbour(of index: Int, step: Int) -> Int? {
        var place = index + step
        for _ in 0..<6 where lines.indices.contains(place) {
            guard isSuspect[place] else { return place }
            place += step
        }
        return nil
    }
}
