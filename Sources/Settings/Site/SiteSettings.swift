/// What `broadsheet.yaml` says of a site; every value has a default.
package struct SiteSettings: Sendable, Hashable {
    package var title: String?
    package var subtitle: String?
    /// Where the site will be, `http` or `https`, with a slash at its end.
    package var url: String?
    /// BCP 47 tag of the site's language.
    package var language = "en"
    /// Pattern of an article's address; nil for the default one.
    package var permalink: String?
    /// Articles on a page of a list.
    package var pageSize = 50
    package var menu: [MenuItem] = []
    /// Markdown at the foot of every page.
    package var footer: String?
    package var rights: String?
    /// The forms in which redirects are written.
    package var redirects: Set<RedirectForm> = [.html, .netlify]
    /// Whether the site gets a search index.
    package var search = true
    /// Whether articles without tags get some from their text.
    package var derivedTags = true
    /// Whether pages lead to articles that are about the same.
    package var related = true
    /// What becomes of articles that repeat others.
    package var duplicates = DuplicateHandling.report
    /// Whether the site gets feeds.
    package var feeds = true
    /// Whether straight quotes and hyphens become typographic ones.
    package var smartPunctuation = true
    /// Whether HTML in articles is kept, cleaned, or left out.
    package var rawHTML = true
    /// Bytes of a source; larger ones are not read.
    package var maxSourceSize = 20_000_000
    /// Whether `03/06/2014` is the third of June; nil leaves it to the language.
    package var dayFirst: Bool?
    /// What is said of sources by their paths; of several that fit, the later wins.
    package var sources: [SourceRule] = []
    /// Folders whose articles are series.
    package var series: [SeriesFolder] = []
    /// What of the collection is written as data for others.
    package var data = DataExport.none

    package init() {}

    /// Whether anything asks for what the texts of articles have in common.
    package var comparesArticles: Bool { derivedTags || related || duplicates != .off }
}
