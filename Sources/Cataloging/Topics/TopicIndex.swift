package import TextAnalysis

/// The topics of a collection: how many articles each has, how it is used, and under which topic its short names count.
///
/// Immutable once made, so that articles can be worked on in parallel.
package struct TopicIndex: Sendable {
    /// What the index is made of, one for each article.
    package let articles: [ArticleTopics]
    /// Uses of topics, article by article, by the numbers of topics.
    let uses: [TopicUse]
    /// Where the uses of each article begin; one more than there are articles.
    let starts: [Int]
    let statistics: [TopicStatistics]
    let vectors: TopicVectors
    /// Keys of topics, in order of their numbers.
    let keys: [UInt64]

    /// Brings the topics of all articles together.
    package init(_ articles: [ArticleTopics]) {
        var builder = TopicIndexBuilder(articles)
        builder.number()
        builder.link()
        builder.collect()
        self.articles = articles
        uses = builder.uses
        starts = builder.starts
        statistics = builder.statistics
        keys = builder.keys
        vectors = TopicVectors(builder.uses, starts: builder.starts, builder.statistics)
    }

    /// The uses of an article.
    func uses(of article: Int) -> Range<Int> { starts[article]..<starts[article + 1] }
}
