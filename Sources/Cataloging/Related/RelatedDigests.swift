import Articles

/// Hashes of what the related articles of each article follow from: where one is as it was, so are they.
struct RelatedDigests {
    /// For each article its vector, tags, people and duplicates.
    private let articles: [UInt64]
    /// For each topic the articles that have it.
    private let topics: [UInt64]

    init(
        _ index: TopicIndex, _ postings: TopicPostings, tags: SharedNames, people: SharedNames,
        duplicates: DuplicateGroups
    ) {
        let articles = index.articles.indices.map { article in
            var hasher = FingerprintHasher()
            for place in index.vectors.range(of: article) {
                hasher.append(index.keys[Int(index.vectors.topics[place])])
                hasher.append(UInt64(index.vectors.weights[place]))
            }
            tags.combine(article, into: &hasher)
            people.combine(article, into: &hasher)
            hasher.append(UInt64(duplicates.group(of: article)))
            return hasher.finalize().low
        }
        self.articles = articles
        topics = index.statistics.indices.map { topic in
            guard postings.isUseful(topic) else { return 0 }
            var hasher = FingerprintHasher()
            for use in postings.places(of: topic) {
                let article = Int(postings.articles[use])
                hasher.append(UInt64(article))
                hasher.append(articles[article])
            }
            return hasher.finalize().low
        }
    }

    /// The hash for an article, with the topics by which others are looked up.
    func digest(of article: Int, topics looked: [Int]) -> UInt64 {
        var hasher = FingerprintHasher()
        hasher.append(articles[article])
        for topic in looked { hasher.append(topics[topic]) }
        return hasher.finalize().low
    }
}
