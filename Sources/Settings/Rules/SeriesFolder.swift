/// A folder whose articles are a series.
package struct SeriesFolder: Sendable, Hashable {
    /// The folder below the site, with a slash at its end: `seeds/letters/`.
    package var folder: String
    /// The name of the series.
    package var title: String
    /// What the series is, in Markdown.
    package var summary: String?

    package init(folder: String, title: String, summary: String? = nil) {
        self.folder = folder
        self.title = title
        self.summary = summary
    }
}
