/// Where the files of one article stand in the site.
package struct ArticleAddress: Sendable, Hashable {
    /// Path of the page from the site's root: `2014/06/slug.html`.
    package let page: String

    package init(page: String) { self.page = page }

    /// Path of the clean Markdown: `2014/06/slug.md`.
    package var markdown: String { stem + ".md" }

    /// Folder of the article's pictures: `2014/06/slug`, or the page's own folder for `slug/index.html`.
    package var pictures: String {
        let suffix = "/index"
        return stem.hasSuffix(suffix) ? String(stem.dropLast(suffix.count)) : stem
    }

    private var stem: String {
        guard let dot = page.utf8.lastIndex(of: 0x2E) else { return page }
        return String(page[..<dot])
    }
}
