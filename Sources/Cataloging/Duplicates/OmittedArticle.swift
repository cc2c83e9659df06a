package import Articles

/// An article that is left out because it repeats another, to which its addresses lead.
package struct OmittedArticle: Sendable {
    package var record: ArticleRecord
    /// Number of the other article among those that are published.
    package var original: Int

    package init(record: ArticleRecord, original: Int) {
        self.record = record
        self.original = original
    }
}
