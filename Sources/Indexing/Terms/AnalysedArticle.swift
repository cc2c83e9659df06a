/// The terms of one article, as the search index needs them, in compact bytes that may be stored.
///
/// The bytes: a format number; the length of the article in words that are not stop words; then its terms in the order
/// in which they first occur. A term is its key; its other forms, each as the length that it shares with the key and the rest; and its
/// occurrences: the count of positions times two, plus one when all are in the body and counted; otherwise the counts in body, title
/// and names; then the gaps between the positions. All numbers are varints.
package struct AnalysedArticle: Sendable, Hashable {
    /// Changes when analysis or format change, so that stored articles of an older kind are made anew.
    package static let version = 2

    package let bytes: [UInt8]

    /// An article from the bytes of another.
    package init(bytes: [UInt8]) { self.bytes = bytes }

    /// Analyses one article; for many use an `ArticleAnalyser`.
    package init(title: String, authors: [String], tags: [String], text: [UInt8], language: String) {
        var analyser = ArticleAnalyser()
        self = analyser.analyse(title: title, authors: authors, tags: tags, text: text, language: language)
    }
}
