package import Articles
package import Settings

/// All that the catalog is made of.
package struct CatalogInput: Sendable {
    /// Records of the articles to publish, by source path.
    package var articles: [ArticleRecord]
    /// Records of the site's own pages, by source path.
    package var pages: [ArticleRecord]
    /// Files of the source folder that are no articles, relative to the site folder.
    package var files: Set<String>
    /// Files that are copied as they are, relative to the static folder.
    package var staticFiles: [String]
    /// Paths that the site itself writes, such as `index.html` and `feed.xml`.
    package var reservedPaths: [String]
    package var permalink: PermalinkPattern
    /// The addresses that the site published before.
    package var addressRecord: AddressRecord
    /// What the site's rules say of people.
    package var people: PersonAuthority
    /// What the site's rules say of tags.
    package var tags: TagAuthority
    /// Folders whose articles are series.
    package var seriesFolders: [SeriesFolder]
    /// Links in the texts of the rules.
    package var ruleLinks: [RuleLink] = []
    /// For each article the tags made of its text, for one that has none of its own; empty where there are none.
    package var derivedTags: [[String]] = []
    /// Articles that are left out, because they repeat others.
    package var omitted: [OmittedArticle] = []

    package init(
        articles: [ArticleRecord], pages: [ArticleRecord], files: Set<String>, staticFiles: [String],
        reservedPaths: [String], permalink: PermalinkPattern, addressRecord: AddressRecord = AddressRecord(),
        people: PersonAuthority = PersonAuthority(), tags: TagAuthority = TagAuthority(),
        seriesFolders: [SeriesFolder] = []
    ) {
        self.articles = articles
        self.pages = pages
        self.files = files
        self.staticFiles = staticFiles
        self.reservedPaths = reservedPaths
        self.permalink = permalink
        self.addressRecord = addressRecord
        self.people = people
        self.tags = tags
        self.seriesFolders = seriesFolders
    }
}
