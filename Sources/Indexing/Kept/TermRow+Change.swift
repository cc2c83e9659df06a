extension TermRow {
    /// The row after a change; a row that nothing is left of is empty.
    func applying(_ change: TermChange) -> TermRow {
        var row = self
        row.forms = Self.sum(forms, change.forms)
        row.targets = Self.sum(targets, change.targets)
        if change.removed != change.added { row.apply(change) }
        return row
    }

    var isEmpty: Bool { articles == 0 && targets.isEmpty }

    private mutating func apply(_ change: TermChange) {
        let known = Postings(decoding: list, count: articles)
        let places = PositionList(decoding: positions, articles: articles)
        let added = Dictionary(uniqueKeysWithValues: change.added.map { ($0.number, $0) })
        var fresh = Postings()
        var freshPlaces = PositionList()
        var (next, nextPlace) = (0, 0)
        func copy(to end: Int) {
            fresh.append(known, next..<end)
            let count = places.counts[next..<end].reduce(0, +)
            freshPlaces.append(places, next..<end, nextPlace..<nextPlace + count)
            (next, nextPlace) = (end, nextPlace + count)
        }
        for number in Set(change.removed.map(\.number)).union(added.keys).sorted() {
            copy(to: known.place(of: number))
            if next < articles, known.numbers[next] == number {
                nextPlace += places.counts[next]
                next += 1
            }
            guard let posting = added[number] else { continue }
            fresh.append(number, impact: posting.impact)
            freshPlaces.append(posting.positions)
        }
        copy(to: articles)
        set(&fresh, freshPlaces)
    }

    private static func sum(_ words: [CountedWord], _ changes: [CountedWord]) -> [CountedWord] {
        var sum = words
        for change in changes { sum.count(change.bytes, in: change.articles) }
        return sum.filter { $0.articles > 0 }.sorted()
    }
}
