import Articles
import Cataloging
import Settings
import Theming

/// The pages of articles, each with its clean Markdown.
struct ArticlePages: PageSource {
    let context: SiteContext

    var count: Int { context.catalog.articleCount }

    var template: String { "article.html" }

    func pages(at index: Int, yield: PageTaker) throws {
        // In order of time, so that pages of one folder follow each other.
        let article = context.catalog.order[index]
        let address = context.catalog.addresses[article]
        let key = key(of: article)
        try yield(address.page, key) { try render(article, into: &$0) }
        try yield(address.markdown, key) {
            try MarkdownPage(context: context, number: article).render(into: &$0)
        }
    }

    /// A fingerprint of everything that the article's page and its Markdown show: a little more than they do, which costs a
    /// needless rendering now and then, never a page that is not as it should be.
    private func key(of article: Int) -> Fingerprint {
        let catalog = context.catalog
        let digests = context.digests
        var hasher = FingerprintHasher()
        hasher.combine(context.basis)
        hasher.combine(digests[article].entry)
        hasher.combine(catalog.records[article].digest ?? catalog.records[article].makeDigest())
        for neighbour in [catalog.older(than: article), catalog.newer(than: article)] {
            hasher.combine(neighbour != nil)
            if let neighbour { hasher.combine(digests[neighbour].entry) }
        }
        for other in context.neighbours.related(to: article) { hasher.combine(digests[other].entry) }
        let versions = context.neighbours.versions(of: article)
        hasher.combine(versions.count)
        for other in versions { hasher.combine(digests[other].entry) }
        hasher.combine(catalog.articlesWithDerivedTags.contains(article))
        hasher.combine(catalog.tagsOfArticle[article].count)
        for number in catalog.tagsOfArticle[article] {
            hasher.append(context.names.tags[number])
        }
        if let contributors = catalog.contributors[article] {
            ArticleDigest.combine(contributors, in: catalog, into: &hasher)
        }
        context.combineSeries(of: article, into: &hasher)
        for link in catalog.links[article] { context.combine(link, into: &hasher) }
        return hasher.finalize()
    }

    private func render(_ article: Int, into output: inout [UInt8]) throws {
        let record = context.catalog.records[article]
        let address = context.catalog.addresses[article]
        let page = ArticlePage(
            frame: frame(of: record, at: address), article: data(of: record, article: article, at: address))
        try context.theme.article.render(page, into: &output)
    }

    private func frame(of record: ArticleRecord, at address: ArticleAddress) -> PageFrame {
        var frame = context.frame(
            path: address.page, heading: record.title, description: record.abstract)
        frame.page.openGraphType = "article"
        if record.isDraft { frame.page.robots = "noindex" }
        return frame
    }

    private func data(of record: ArticleRecord, article: Int, at address: ArticleAddress) -> ArticleData {
        let catalog = context.catalog
        let path = address.page
        let metadata = record.metadata
        var data = ArticleData(
            title: record.title, language: context.ownLanguage(of: record) ?? "",
            direction: context.ownLanguage(of: record) == nil ? "" : record.direction.rawValue,
            body: context.body(of: article, on: path),
            markdownURL: context.address(of: address.markdown, from: path),
            readingMinutes: context.words.number(max(1, (record.wordCount + 115) / 230)))
        data.summary = metadata.summary
        data.authors = context.authorLinks(of: article, on: path)
        data.tags = context.tagLinks(of: article, on: path)
        data.contributors = context.roles(of: article, on: path)
        data.series = context.seriesPlaces(of: article, on: path)
        data.date = context.texts[article].date
        data.dateISO = context.texts[article].dateISO
        data.dateURL = context.address(of: metadata.date.map(Archive.path) ?? SitePaths.undated, from: path)
        data.updated = metadata.updated.map { context.dates.text($0) }
        data.updatedISO = metadata.updated?.description
        data.source = metadata.source
        data.sourceURL = metadata.sourceURL
        data.rights = metadata.rights ?? context.settings.rights
        data.previous = catalog.older(than: article).map { context.neighbour($0, on: path) }
        data.next = catalog.newer(than: article).map { context.neighbour($0, on: path) }
        data.related = context.neighbours.related(to: article).map { context.neighbour($0, on: path) }
        data.versions = context.neighbours.versions(of: article).map { context.neighbour($0, on: path) }
        data.hasDerivedTags = catalog.articlesWithDerivedTags.contains(article)
        data.isDraft = metadata.isDraft
        data.params = .params(metadata.params)
        data.jsonLD = StructuredData.newsArticle(record, article: article, context: context)
        return data
    }
}
