/// Where a stored article lies in its store, and what is known of it to notice damage.
package struct StoredLocation: Sendable, Hashable {
    /// Bytes from the beginning of the store.
    package var offset: Int64
    /// Bytes of Markdown, which stands first.
    package var markdownLength: Int
    /// Bytes of HTML, which follows.
    package var htmlLength: Int
    /// Bytes of the analysed text, which follows; 0 where it was not analysed.
    package var analysisLength: Int
    /// Bytes of the topics, which stand last; 0 where nobody needs them.
    package var topicsLength: Int
    package var markdownFingerprint: Fingerprint
    package var htmlFingerprint: Fingerprint
    package var analysisFingerprint: Fingerprint
    package var topicsFingerprint: Fingerprint
    /// What the topics say, as hashes.
    package var textKeys: TextKeys

    package init(
        offset: Int64, markdownLength: Int, htmlLength: Int, analysisLength: Int, topicsLength: Int,
        markdownFingerprint: Fingerprint, htmlFingerprint: Fingerprint, analysisFingerprint: Fingerprint,
        topicsFingerprint: Fingerprint, textKeys: TextKeys
    ) {
        self.offset = offset
        self.markdownLength = markdownLength
        self.htmlLength = htmlLength
        self.analysisLength = analysisLength
        self.topicsLength = topicsLength
        self.markdownFingerprint = markdownFingerprint
        self.htmlFingerprint = htmlFingerprint
        self.analysisFingerprint = analysisFingerprint
        self.topicsFingerprint = topicsFingerprint
        self.textKeys = textKeys
    }

    /// Bytes of all parts.
    package var length: Int { markdownLength + htmlLength + analysisLength + topicsLength }

    /// The location of an article that is to be stored at an offset.
    package init(of article: StoredArticle, at offset: Int64) {
        self.init(
            offset: offset, markdownLength: article.markdown.count, htmlLength: article.html.count,
            analysisLength: article.analysis.count, topicsLength: article.topics.count,
            markdownFingerprint: Fingerprint(of: article.markdown),
            htmlFingerprint: Fingerprint(of: article.html),
            analysisFingerprint: Fingerprint(of: article.analysis),
            topicsFingerprint: Fingerprint(of: article.topics), textKeys: article.textKeys)
    }
}
