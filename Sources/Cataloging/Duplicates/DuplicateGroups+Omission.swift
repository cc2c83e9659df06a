extension DuplicateGroups {
    /// For each article to leave out, one that it repeats and that stays.
    ///
    /// An article stays where all that it repeats is left out itself: it may be unlike what they repeat. Of articles that repeat
    /// each other in a circle, the one with the lowest number stays.
    package func omissions() -> [Int: Int] {
        var originals: [Int: [Int]] = [:]
        for pair in pairs { originals[pair.article, default: []].append(pair.original) }
        var omitted: [Int: Int] = [:]
        var undecided = originals.keys.sorted()
        while !undecided.isEmpty {
            let waiting = Set(undecided)
            var left: [Int] = []
            for article in undecided {
                let known = originals[article]?.filter { !waiting.contains($0) } ?? []
                if let kept = known.first(where: { omitted[$0] == nil }) {
                    omitted[article] = kept
                } else if known.count < originals[article]?.count ?? 0 {
                    left.append(article)
                }
            }
            undecided = left.count == undecided.count ? Array(left.dropFirst()) : left
        }
        return omitted
    }
}
