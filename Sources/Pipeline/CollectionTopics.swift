import Articles
import Cataloging
import Publishing

/// What the texts of a collection have in common, and what follows from that before the catalog is made.
struct CollectionTopics: Sendable {
    /// The articles to publish.
    var articles: [ArticleRecord]
    /// Articles that are left out, because they repeat others.
    var omitted: [OmittedArticle] = []
    /// Which of the published articles repeat each other; none until they are looked for.
    var duplicates: DuplicateGroups
    /// For each article the tags made of its text; empty where nobody asked.
    var derivedTags: [[String]] = []
    /// The topics of the published articles.
    var source: TopicSource
    /// What was found, for the next build.
    var findings: ComparedTexts
    var diagnostics: [Diagnostic] = []

    init(articles: [ArticleRecord], source: TopicSource, findings: ComparedTexts) {
        self.articles = articles
        self.source = source
        self.findings = findings
        duplicates = DuplicateGroups([], articles: articles.count)
    }
}
