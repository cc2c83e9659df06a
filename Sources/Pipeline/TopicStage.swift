import Articles
import Cataloging
import Publishing
import Settings
import TextAnalysis

/// Compares the texts of all articles: finds those that repeat others, tags for those without, and which are related.
struct TopicStage: Sendable {
    let settings: SiteSettings
    let parallel: Parallel
    /// Where findings are kept for the next build.
    let path: String
    private let program: Fingerprint
    /// What tells the rules on tags apart.
    private let rules: Fingerprint
    /// What the last build found.
    private let known: ComparedTexts

    init(
        _ settings: SiteSettings, path: String, program: Fingerprint, rules: Fingerprint, parallel: Parallel
    ) {
        self.settings = settings
        self.rules = rules
        self.path = path
        self.parallel = parallel
        self.program = program
        known = ComparedTexts(reading: path, program: program) ?? ComparedTexts(program: program)
    }

    /// What follows from the texts before the catalog is made: derived tags, and which articles are left out.
    func run(
        _ articles: [ArticleRecord], tags: TagAuthority, store: PackStore
    ) async throws -> CollectionTopics {
        var result = CollectionTopics(
            articles: articles, source: TopicSource(articles, store, parallel),
            findings: ComparedTexts(program: program))
        if settings.duplicates == .omit { try await omitDuplicates(from: &result) }
        if settings.derivedTags { result.derivedTags = try await derivedTags(tags, &result) }
        return result
    }

    /// The same with the articles that repeat others, where they are reported or linked: the catalog does not depend on them.
    func addingDuplicates(to topics: CollectionTopics) async throws -> CollectionTopics {
        guard settings.duplicates == .report || settings.duplicates == .link else { return topics }
        var result = topics
        let pairs = try await duplicates(&result)
        result.duplicates = DuplicateGroups(pairs, articles: result.articles.count)
        result.diagnostics = result.duplicates.diagnostics(result.articles, omitted: [:])
        return result
    }

    /// Which articles lie near each other, once the catalog has decided on their tags and people; keeps what was found.
    func neighbours(_ topics: CollectionTopics, in catalog: Catalog) async throws -> TextNeighbours {
        var topics = topics
        let pairs = settings.duplicates == .link ? topics.duplicates.pairs : []
        let related = settings.related ? try await related(&topics, in: catalog) : []
        if !topics.findings.isKnown(in: known) { try topics.findings.write(path) }
        return TextNeighbours(related: related, duplicates: pairs)
    }

    private func duplicates(_ result: inout CollectionTopics) async throws -> [DuplicatePair] {
        let articles = result.articles
        let key = ComparisonKeys.duplicates(articles)
        if let pairs = known.duplicates?.value(for: key) {
            result.findings.duplicates = known.duplicates
            return pairs
        }
        let finder = DuplicateFinder(
            try await result.source.all(), dates: articles.map { $0.date?.order })
        let pairs = try await parallel.flatMap(count: articles.count, chunk: TopicSource.chunk) {
            finder.pairs(in: $0)
        }
        result.findings.duplicates = ComparedTexts.Finding(pairs, key: key)
        return pairs
    }

    private func derivedTags(
        _ tags: TagAuthority, _ result: inout CollectionTopics
    ) async throws -> [[String]] {
        let key = ComparisonKeys.derivedTags(result.articles, rules: rules)
        if let names = known.derivedTags?.value(for: key) {
            result.findings.derivedTags = known.derivedTags
            return names
        }
        let given = result.articles.map { $0.tags.compactMap(tags.name(for:)) }
        let names = DerivedTags(try await result.source.indexed(), given: given).names
        result.findings.derivedTags = ComparedTexts.Finding(names, key: key)
        return names
    }

    private func related(_ topics: inout CollectionTopics, in catalog: Catalog) async throws -> [[Int]] {
        let key = ComparisonKeys.related(
            topics.articles, tags: catalog.tagsOfArticle, people: catalog.authors, topics.duplicates)
        if let related = known.related?.value(for: key) {
            topics.findings.related = known.related
            return related.map(\.articles)
        }
        let nearest = RelatedArticles(
            try await topics.source.indexed(), tags: catalog.tagsOfArticle, people: catalog.authors,
            duplicates: topics.duplicates, known: known.related?.value ?? [])
        let related = try await parallel.flatMap(count: catalog.articleCount, chunk: TopicSource.chunk) {
            nearest.related(to: $0)
        }
        topics.findings.related = ComparedTexts.Finding(related, key: key)
        return related.map(\.articles)
    }

    /// Leaves out the articles that repeat others; those that stay get new numbers.
    private func omitDuplicates(from result: inout CollectionTopics) async throws {
        let all = result.articles
        let groups = DuplicateGroups(try await duplicates(&result), articles: all.count)
        let omissions = groups.omissions()
        result.diagnostics = groups.diagnostics(all, omitted: omissions)
        let kept = result.articles.indices.filter { omissions[$0] == nil }
        let numbers = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
        result.omitted = omissions.sorted { $0.key < $1.key }.compactMap { article, original in
            numbers[original].map { OmittedArticle(record: all[article], original: $0) }
        }
        result.articles = kept.map { all[$0] }
        result.duplicates = DuplicateGroups([], articles: kept.count)
        result.source.keep(kept)
    }
}
