import Articles
import Cataloging
import Publishing
import Settings
import TextAnalysis

/// Compares the texts of all articles: finds those that repeat others, tags for those without, and which are related.
struct TopicStage: Sendable {
    let settings: SiteSettings
    let parallel: Parallel

    /// Articles in one piece of work.
    private static let chunk = 512

    /// What follows from the texts before the catalog is made.
    func run(
        _ articles: [ArticleRecord], tags: TagAuthority, store: PackStore
    ) async throws -> CollectionTopics {
        var result = CollectionTopics(articles: articles)
        guard settings.comparesArticles else { return result }
        var topics = try await read(articles, store)
        if settings.duplicates != .off {
            result.duplicates = try await duplicates(articles, topics)
            let omissions = settings.duplicates == .omit ? result.duplicates.omissions() : [:]
            result.diagnostics = result.duplicates.diagnostics(articles, omitted: omissions)
            if !omissions.isEmpty {
                let kept = articles.indices.filter { omissions[$0] == nil }
                omit(omissions, keeping: kept, from: &result)
                topics = kept.map { topics[$0] }
            }
        } else {
            result.duplicates = DuplicateGroups([], articles: articles.count)
        }
        guard settings.derivedTags || settings.related else { return result }
        let index = TopicIndex(topics)
        result.index = index
        if settings.derivedTags {
            let given = result.articles.map { $0.metadata.tags.compactMap(tags.name(for:)) }
            result.derivedTags = DerivedTags(index, given: given).names
        }
        return result
    }

    /// Which articles lie near each other, once the catalog has decided on their tags and people.
    func neighbours(_ topics: CollectionTopics, in catalog: Catalog) async throws -> TextNeighbours {
        let pairs = settings.duplicates == .link ? topics.duplicates.pairs : []
        guard settings.related, let index = topics.index else { return TextNeighbours(duplicates: pairs) }
        let nearest = RelatedArticles(
            index, tags: catalog.tagsOfArticle, people: catalog.authors, duplicates: topics.duplicates)
        let related = try await parallel.map(count: catalog.articleCount, chunk: Self.chunk) { range, _ in
            nearest.related(to: range)
        }
        return TextNeighbours(related: Array(related.joined()), duplicates: pairs)
    }

    private func read(_ articles: [ArticleRecord], _ store: PackStore) async throws -> [ArticleTopics] {
        let topics = try await parallel.map(count: articles.count, chunk: Self.chunk) { range, _ in
            try range.map { article in
                ArticleTopics(decoding: try store.topics(at: articles[article].location)) ?? .empty
            }
        }
        return Array(topics.joined())
    }

    private func duplicates(
        _ articles: [ArticleRecord], _ topics: [ArticleTopics]
    ) async throws -> DuplicateGroups {
        let finder = DuplicateFinder(topics, dates: articles.map { $0.metadata.date?.order })
        let pairs = try await parallel.map(count: articles.count, chunk: Self.chunk) { range, _ in
            finder.pairs(in: range)
        }
        return DuplicateGroups(Array(pairs.joined()), articles: articles.count)
    }

    /// Leaves articles out; those that stay get new numbers.
    private func omit(_ omissions: [Int: Int], keeping kept: [Int], from result: inout CollectionTopics) {
        let numbers = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
        let all = result.articles
        result.omitted = omissions.sorted { $0.key < $1.key }.compactMap { article, original in
            numbers[original].map { OmittedArticle(record: all[article], original: $0) }
        }
        result.articles = kept.map { all[$0] }
        result.duplicates = DuplicateGroups([], articles: kept.count)
    }
}
