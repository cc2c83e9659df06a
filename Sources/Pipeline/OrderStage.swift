import Articles
import Cataloging
import Publishing
import Settings
import Theming

/// Puts a collection in order: compares the texts, decides the catalog, and finds what is related.
struct OrderStage: Sendable {
    let site: SiteInputs
    let plan: SitePlan
    let folder: SiteFolder
    let program: Fingerprint
    let options: BuildOptions
    let parallel: Parallel

    /// A collection in order.
    struct Result: Sendable {
        let selection: Selection
        let topics: CollectionTopics
        let context: SiteContext
    }

    func run(_ collection: Collection, _ profiler: inout BuildProfiler) async throws -> Result {
        let selection = Selection(collection.articles, pages: collection.pages, options)
        let comparing = TopicStage(
            plan.settings, path: folder.compared, program: program, rules: site.rules.fingerprint,
            parallel: parallel)
        let chosen = try await comparing.run(
            selection.articles, tags: plan.tags, store: collection.store)
        // Looked for while the catalog is made, which leaves cores idle.
        async let compared = comparing.addingDuplicates(to: chosen)
        let input = input(chosen, pages: selection.pages)
        let catalog = Catalog(input, parts: await .concurrently(input))
        profiler.endStage("Putting in order", count: catalog.records.count)
        let topics = try await compared
        profiler.endStage("Comparing texts", count: selection.articles.count)
        let names = NameDigests(catalog)
        let context = SiteContext(
            basis: site.inputs.basis, settings: plan.settings, catalog: catalog, store: collection.store,
            theme: plan.theme,
            pictureSizes: PictureSizes.read(catalog.assets + catalog.portraits, in: folder.root),
            texts: try await texts(of: catalog), digests: try await digests(of: catalog, names), names: names,
            neighbours: try await comparing.neighbours(topics, in: catalog))
        profiler.endStage("Relating articles", count: catalog.articleCount)
        return Result(selection: selection, topics: topics, context: context)
    }

    private func input(_ topics: CollectionTopics, pages: [ArticleRecord]) -> CatalogInput {
        let settings = plan.settings
        var input = CatalogInput(
            articles: topics.articles, pages: pages, files: site.sources.others,
            staticFiles: site.sources.staticFiles,
            reservedPaths: SitePaths.reserved(
                theme: plan.theme.assetNames, data: settings.data,
                isSearched: settings.search),
            permalink: PermalinkPattern.compile(settings.permalink ?? PermalinkPattern.standard).pattern,
            addressRecord: plan.addressRecord, people: plan.people, tags: plan.tags,
            seriesFolders: settings.series)
        let texts = [settings.footer] + settings.series.map(\.summary)
        input.ruleLinks =
            site.rules.links(in: plan.people, plan.tags)
            + texts.flatMap { RuleFiles.links(in: $0, file: site.settings.name) }
            + RuleFiles.links(in: settings.menu, file: site.settings.name)
        input.derivedTags = topics.derivedTags
        input.omitted = topics.omitted
        return input
    }

    private func texts(of catalog: Catalog) async throws -> [ArticleTexts] {
        let dates = DateWriter(language: plan.settings.language)
        return try await parallel.flatMap(count: catalog.articleCount, chunk: 1_024) { range in
            range.map { ArticleTexts($0, in: catalog, dates: dates) }
        }
    }

    private func digests(of catalog: Catalog, _ names: NameDigests) async throws -> [ArticleDigest] {
        try await parallel.flatMap(count: catalog.articleCount, chunk: 1_024) { range in
            range.map { ArticleDigest($0, in: catalog, names) }
        }
    }
}
