/// Finds the articles that have most in common with each: topics, tags and people.
///
/// Immutable once made, so that articles can be worked on in parallel.
package struct RelatedArticles: Sendable {
    private let articles: Int
    private let vectors: TopicVectors
    private let postings: TopicPostings
    private let tags: SharedNames
    private let people: SharedNames
    private let duplicates: DuplicateGroups
    private let digests: RelatedDigests
    /// What is known of each article from before; none where nothing is.
    private let known: [RelatedList]

    /// Articles shown at most.
    package static let limit = 6
    /// Topics of an article that are looked up: the heaviest.
    private static let topicsLookedUp = 14
    /// Articles that are compared in full.
    private static let candidates = 16

    /// Takes in a collection.
    ///
    /// - Parameters:
    ///   - index: The topics of all articles.
    ///   - tags: For each article the numbers of its tags, given or derived.
    ///   - people: For each article the numbers of its authors.
    ///   - duplicates: Articles that are never related, because they are the same.
    ///   - known: What was found before, perhaps in another state of the collection; what it follows from is compared.
    package init(
        _ index: TopicIndex, tags: [[Int]], people: [[Int]], duplicates: DuplicateGroups,
        known: [RelatedList] = []
    ) {
        articles = index.articles.count
        vectors = index.vectors
        postings = TopicPostings(index)
        self.tags = SharedNames(tags)
        self.people = SharedNames(people)
        self.duplicates = duplicates
        self.known = known
        digests = RelatedDigests(
            index, postings, tags: self.tags, people: self.people, duplicates: duplicates)
    }

    /// The articles related to each of a range, the nearest first; none rather than ones that have little in common.
    package func related(to range: Range<Int>) -> [RelatedList] {
        var scores: [Int32] = []
        return range.map { article in
            let heaviest = heaviest(article)
            let digest = digests.digest(of: article, topics: heaviest.map { Int(vectors.topics[$0]) })
            if article < known.count, known[article].digest == digest { return known[article] }
            if scores.isEmpty { scores = [Int32](repeating: 0, count: articles) }
            return RelatedList(digest: digest, articles: related(to: article, by: heaviest, &scores))
        }
    }

    private func related(to article: Int, by heaviest: [Int], _ scores: inout [Int32]) -> [Int] {
        let touched = accumulated(article, heaviest, &scores)
        var nearest = NearestArticles(limit: Self.candidates)
        for other in touched {
            if !duplicates.areDuplicates(article, other) { nearest.note(other, score: scores[other]) }
            scores[other] = 0
        }
        var found: [(article: Int, score: Int)] = []
        for other in nearest.articles() {
            if let score = score(article, other) { found.append((other, score)) }
        }
        found.sort { $0.score != $1.score ? $0.score > $1.score : $0.article < $1.article }
        return distinct(found)
    }

    /// Adds up, for the articles that share a heavy topic, what they share.
    private func accumulated(_ article: Int, _ heaviest: [Int], _ scores: inout [Int32]) -> [Int] {
        var touched: [Int] = []
        for place in heaviest {
            let weight = Int32(vectors.weights[place])
            for use in postings.places(of: Int(vectors.topics[place])) {
                let other = Int(postings.articles[use])
                guard other != article else { continue }
                if scores[other] == 0 { touched.append(other) }
                let product = weight &* Int32(vectors.weights[Int(postings.places[use])])
                scores[other] &+= (product >> 8) &+ 1
            }
        }
        return touched
    }

    /// The heaviest topics of an article that are of use, as places in the vectors.
    private func heaviest(_ article: Int) -> [Int] {
        // Weight above, place below, so that the order is one of plain numbers.
        var heavy: [UInt64] = []
        heavy.reserveCapacity(64)
        for place in vectors.range(of: article) where postings.isUseful(Int(vectors.topics[place])) {
            heavy.append(
                UInt64(vectors.weights[place]) << 32 | UInt64(UInt32.max - UInt32(truncatingIfNeeded: place)))
        }
        heavy.sort(by: >)
        return heavy.prefix(Self.topicsLookedUp).map { Int(UInt32.max - UInt32(truncatingIfNeeded: $0)) }
    }

    /// How near two articles are, in parts of 1,000; nil for what they have in common by chance.
    private func score(_ one: Int, _ two: Int) -> Int? {
        let common = vectors.common(one, two)
        guard common.topics >= 2 || common.nearness >= RelatedRule.nearAlone else { return nil }
        guard common.nearness >= RelatedRule.near else { return nil }
        return common.nearness + tags.score(one, two, each: RelatedRule.tag)
            + people.score(one, two, each: RelatedRule.person)
    }

    /// The best that are not far behind the first, of several duplicates one.
    private func distinct(_ found: [(article: Int, score: Int)]) -> [Int] {
        var groups: [Int] = []
        var chosen: [Int] = []
        for (article, score) in found where chosen.count < Self.limit {
            if chosen.count >= 3, score * 100 < found[0].score * RelatedRule.share { break }
            let group = duplicates.group(of: article)
            guard !groups.contains(group) else { continue }
            groups.append(group)
            chosen.append(article)
        }
        return chosen
    }
}
