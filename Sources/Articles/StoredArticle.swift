/// The body of an article as it is stored between import and pages, with placeholders for its links (see `ArticleLink`).
package struct StoredArticle: Sendable {
    /// Clean Markdown, UTF-8.
    package var markdown: [UInt8]
    /// HTML of the body, safe to stand in a page.
    package var html: [UInt8]
    /// What search needs of the text; empty where nobody searches.
    package var analysis: [UInt8] = []
    /// What the catalog needs of the text, to compare it with others; empty where it compares nothing.
    package var topics: [UInt8] = []
    /// What the topics say, as hashes.
    package var textKeys = TextKeys()

    package init(markdown: [UInt8], html: [UInt8]) {
        self.markdown = markdown
        self.html = html
    }
}
