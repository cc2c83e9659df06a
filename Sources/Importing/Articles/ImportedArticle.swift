package import Articles

/// An article, ready for the store and the catalog.
package struct ImportedArticle: Sendable {
    /// The article with its body cleaned; links stand as they do in the source.
    package var article: Article
    /// The title to show; made of the file name where the source has none.
    package var title: String
    /// BCP 47 tag: the article's own, else the site's.
    package var language: String
    /// The beginning of the text, plain.
    package var excerpt: String
    package var wordCount: Int
    /// The body as plain text; empty where nobody analyses it.
    package var plainText: [UInt8] = []
    /// What goes into the store.
    package var stored: StoredArticle
    /// Links that the stored body has placeholders for.
    package var links: [ArticleLink]

    /// The record of the article, once its body has its place in a store.
    package func record(at location: StoredLocation) -> ArticleRecord {
        ArticleRecord(
            source: article.source, part: article.part, metadata: article.metadata, title: title,
            language: language,
            excerpt: excerpt, wordCount: wordCount, links: links, location: location)
    }
}
