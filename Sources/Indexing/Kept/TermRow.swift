/// A term as it is kept from build to build: its words with their counts, and its postings and positions as they are published.
///
/// A word that is only a form of other terms has targets and no postings.
struct TermRow: Hashable {
    var key: [UInt8]
    /// Sorted.
    var forms: [CountedWord] = []
    /// Sorted.
    var targets: [CountedWord] = []
    /// Articles that have it, and those of them that count in ranking.
    var articles = 0
    var ranked = 0
    /// The whole list of `Postings`.
    var list: [UInt8] = []
    /// A `PositionList`.
    var positions: [UInt8] = []
}

extension TermRow {
    /// The row of a term of all articles.
    init(_ term: MergedTerm, _ postings: inout Postings) {
        self.init(key: term.key, forms: term.forms, targets: term.targets)
        var places = PositionList()
        var next = 0
        for found in term.occurrences {
            places.append(term.positions[next..<next + found.positions])
            next += found.positions
        }
        set(&postings, places)
    }

    /// Takes on other articles.
    mutating func set(_ postings: inout Postings, _ places: PositionList) {
        articles = postings.count
        ranked = postings.rankedCount
        list = articles == 0 ? [] : postings.encoded()
        positions = places.encoded()
    }
}
