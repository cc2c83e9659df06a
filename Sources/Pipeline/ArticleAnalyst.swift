import Articles
import Importing
import Indexing
import TextAnalysis

/// Analyses the texts of articles for search and catalog; one serves many articles of one task, since it remembers words.
struct ArticleAnalyst: ~Copyable {
    /// Nil where nobody searches.
    private var search: ArticleAnalyser?
    /// Nil where nothing is compared.
    private var topics: TopicExtractor?

    init(_ settings: ImportSettings) {
        search = nil
        topics = nil
        if settings.isSearched { search = ArticleAnalyser() }
        if settings.isCompared { topics = TopicExtractor(findsSubjects: settings.comparesSubjects) }
    }

    /// Adds to what is stored of an article what is asked for.
    mutating func analyse(_ article: inout ImportedArticle) {
        let metadata = article.article.metadata
        if search != nil {
            article.stored.analysis =
                search?.analyse(
                    title: article.title, authors: metadata.authors, tags: metadata.tags,
                    text: article.plainText, language: article.language
                ).bytes ?? []
        }
        if topics != nil {
            let found = article.plainText.withUnsafeBufferPointer {
                topics?.topics(title: article.title, text: $0, language: article.language)
            }
            article.stored.topics = found?.encode() ?? []
            article.stored.textKeys = found?.keys ?? TextKeys()
        }
    }
}
