import Articles
import Cataloging
import Publishing
import TextAnalysis

/// The topics of all articles, read from their store when somebody asks for them.
struct TopicSource: Sendable {
    private var articles: [ArticleRecord]
    private let store: PackStore
    private let parallel: Parallel
    private var topics: [ArticleTopics]?
    private var index: TopicIndex?

    /// Articles in one piece of work.
    static let chunk = 512

    init(_ articles: [ArticleRecord], _ store: PackStore, _ parallel: Parallel) {
        self.articles = articles
        self.store = store
        self.parallel = parallel
    }

    /// Leaves out all articles but those of some numbers.
    mutating func keep(_ kept: [Int]) {
        articles = kept.map { articles[$0] }
        if let all = topics { topics = kept.map { all[$0] } }
    }

    /// The topics, one for each article.
    mutating func all() async throws -> [ArticleTopics] {
        if let topics { return topics }
        let (articles, store) = (articles, store)
        let read = try await parallel.flatMap(count: articles.count, chunk: Self.chunk) { range in
            try range.map { article in
                ArticleTopics(decoding: try store.topics(at: articles[article].location)) ?? .empty
            }
        }
        topics = read
        return read
    }

    /// The topics as the collection has them.
    mutating func indexed() async throws -> TopicIndex {
        if let index { return index }
        let made = TopicIndex(try await all())
        index = made
        return made
    }
}
