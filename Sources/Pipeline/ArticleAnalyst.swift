import Articles
import Importing
import Indexing

/// Analyses the texts of articles for search; one serves many articles of one task, since it remembers words.
struct ArticleAnalyst: ~Copyable {
    /// Nil where nobody searches.
    private var search: ArticleAnalyser?

    init(forSearch isForSearch: Bool) {
        search = nil
        if isForSearch { search = ArticleAnalyser() }
    }

    /// What is stored of an article's analysis; empty where nobody needs one.
    mutating func analyse(_ article: ImportedArticle) -> [UInt8] {
        guard search != nil else { return [] }
        let metadata = article.article.metadata
        return search?.analyse(
            title: article.title, authors: metadata.authors, tags: metadata.tags, text: article.plainText,
            language: article.language
        ).bytes ?? []
    }
}
