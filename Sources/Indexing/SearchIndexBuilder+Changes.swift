extension SearchIndexBuilder {
    /// More changed articles than this are no less work than all of them.
    private static let mostChanges = 256

    /// What is new since the last build; nil where that is not known or too much, and where it changes every shard.
    ///
    /// `terms` reads what was analysed of an article, in the last build or in this one.
    package func changes(_ terms: (AnalysisPlace) throws -> AnalysedArticle) throws -> IndexWork? {
        guard let kept = keeper.read(), form(averageLength: kept.form.averageLength) == kept.form else {
            return nil
        }
        var current = current
        let (old, new) = Self.difference(kept.articles, &current)
        if max(old.count, new.count) > Self.mostChanges { return nil }
        // What an article gave before may be gone from the store.
        guard let gone = try? run(old.map { kept.articles[$0] }, "old", terms) else { return nil }
        let come = try run(new.map { current[$0] }, "new", terms)
        for (place, index) in new.enumerated() { current[index].length = come.lengths[place] }
        let impact = Impact(averageOf: current.lazy.map(\.length))
        guard impact.averageLength == kept.form.averageLength else { return nil }
        let changes = try TermChanges(
            from: .init(run: gone, numbers: old.map { kept.articles[$0].number }, impact: impact),
            to: .init(run: come, numbers: new.map { current[$0].number }, impact: impact))
        return IndexWork(rows: .changes(changes.list, of: kept), articles: current, form: kept.form)
    }

    /// The work of writing everything.
    package func all(_ runs: [IndexRun]) -> IndexWork {
        let lengths = runs.flatMap(\.lengths)
        var current = current
        for (index, length) in lengths.enumerated() { current[index].length = length }
        let impact = Impact(averageOf: lengths)
        return IndexWork(
            rows: .all(runs), articles: current, form: form(averageLength: impact.averageLength))
    }

    /// The places of articles that are not the same any more, before and now; the others get their lengths.
    private static func difference(
        _ old: [KeptArticle], _ new: inout [KeptArticle]
    ) -> (old: [Int], new: [Int]) {
        var places: (old: [Int], new: [Int]) = ([], [])
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if right == new.count || left < old.count && old[left].number < new[right].number {
                places.old.append(left)
                left += 1
            } else if left == old.count || new[right].number < old[left].number {
                places.new.append(right)
                right += 1
            } else {
                if old[left].isSame(new[right]) {
                    new[right].length = old[left].length
                } else {
                    places.old.append(left)
                    places.new.append(right)
                }
                left += 1
                right += 1
            }
        }
        return places
    }

    private func run(
        _ articles: [KeptArticle], _ name: String, _ terms: (AnalysisPlace) throws -> AnalysedArticle
    ) throws -> IndexRun {
        var writer = RunWriter()
        for (place, article) in articles.enumerated() {
            writer.add(place, terms: try terms(article.analysis).bytes, lists: article.listKeys)
        }
        return try writer.write(to: "\(scratch)/\(name)")
    }
}
