/// Where a stored article lies in its store.
package struct StoredLocation: Sendable, Hashable {
    /// Bytes from the beginning of the store.
    package var offset: Int64
    /// Bytes of Markdown, which stands first.
    package var markdownLength: Int
    /// Bytes of HTML, which follows.
    package var htmlLength: Int

    package init(offset: Int64, markdownLength: Int, htmlLength: Int) {
        self.offset = offset
        self.markdownLength = markdownLength
        self.htmlLength = htmlLength
    }
}
