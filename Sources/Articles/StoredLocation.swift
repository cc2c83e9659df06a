/// Where a stored article lies in its store, and what is known of it to notice damage.
package struct StoredLocation: Sendable, Hashable {
    /// Bytes from the beginning of the store.
    package var offset: Int64
    /// Bytes of Markdown, which stands first.
    package var markdownLength: Int
    /// Bytes of HTML, which follows.
    package var htmlLength: Int
    package var markdownFingerprint: Fingerprint
    package var htmlFingerprint: Fingerprint

    package init(
        offset: Int64, markdownLength: Int, htmlLength: Int, markdownFingerprint: Fingerprint,
        htmlFingerprint: Fingerprint
    ) {
        self.offset = offset
        self.markdownLength = markdownLength
        self.htmlLength = htmlLength
        self.markdownFingerprint = markdownFingerprint
        self.htmlFingerprint = htmlFingerprint
    }

    /// Bytes of both parts.
    package var length: Int { markdownLength + htmlLength }

    /// The location of an article that is to be stored at an offset.
    package init(of article: StoredArticle, at offset: Int64) {
        self.init(
            offset: offset, markdownLength: article.markdown.count, htmlLength: article.html.count,
            markdownFingerprint: Fingerprint(of: article.markdown),
            htmlFingerprint: Fingerprint(of: article.html))
    }
}
