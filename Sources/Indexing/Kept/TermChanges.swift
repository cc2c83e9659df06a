import Files

/// The terms that change, sorted by their keys, from runs of the old and the new state of changed articles.
struct TermChanges {
    /// One state of the articles: what places in its run stand for.
    struct State {
        var run: IndexRun
        var numbers: [ArticleNumber]
        var impact: Impact

        func postings(_ term: MergedTerm) -> [TermChange.Posting] {
            let isList = term.isList
            var next = 0
            return term.articles.indices.map { index in
                let (place, found) = (term.articles[index], term.occurrences[index])
                defer { next += found.positions }
                return TermChange.Posting(
                    number: numbers[place],
                    impact: isList ? 1 : impact.level(found, length: Int(run.lengths[place])),
                    positions: Array(term.positions[next..<next + found.positions]))
            }
        }
    }

    private(set) var list: [TermChange] = []

    init() {}

    /// Compares two states; the files of their runs are removed.
    init(from old: State, to new: State) throws(FileError) {
        var olds = try RunMerger([old.run])
        var news = try RunMerger([new.run])
        var (left, right) = (MergedTerm(), MergedTerm())
        var hasLeft = try olds.next(into: &left)
        var hasRight = try news.next(into: &right)
        while hasLeft || hasRight {
            let takesLeft = hasLeft && (!hasRight || !right.key.lexicographicallyPrecedes(left.key))
            let takesRight = hasRight && (!hasLeft || !left.key.lexicographicallyPrecedes(right.key))
            var change = TermChange(key: takesLeft ? left.key : right.key)
            if takesLeft {
                change.removed = old.postings(left)
                change.forms = left.forms.map { CountedWord(bytes: $0.bytes, articles: -$0.articles) }
                change.targets = left.targets.map { CountedWord(bytes: $0.bytes, articles: -$0.articles) }
                hasLeft = try olds.next(into: &left)
            }
            if takesRight {
                change.added = new.postings(right)
                for word in right.forms { change.forms.count(word.bytes, in: word.articles) }
                for word in right.targets { change.targets.count(word.bytes, in: word.articles) }
                hasRight = try news.next(into: &right)
            }
            if !change.isNothing { list.append(change) }
        }
    }
}

extension MergedTerm {
    /// Whether it is a list of articles of an author, a tag or a language.
    var isList: Bool { (key.first ?? 0x20) < 0x20 }
}
