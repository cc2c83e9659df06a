/// What every page shows of the site; addresses are relative to the page.
package struct SiteData: TemplateData {
    package var title: String
    package var subtitle: String?
    package var language: String
    package var home: String
    package var menu: [ThemeLink]
    package var footer: [UInt8]
    package var authorsURL: String
    package var tagsURL: String
    package var archiveURL: String
    /// The list of all series; nil where there are none.
    package var seriesURL: String?
    /// The list of all issues; nil where there are none.
    package var issuesURL: String?
    /// The page for searching; nil where there is no search.
    package var searchURL: String?
    /// The site's feed; nil where feeds are off or there is no address to put into them.
    package var feedURL: String?
    package var styleURL: String

    package init(
        title: String, subtitle: String?, language: String, home: String, menu: [ThemeLink], footer: [UInt8],
        authorsURL: String, tagsURL: String, archiveURL: String, feedURL: String?, styleURL: String
    ) {
        self.title = title
        self.subtitle = subtitle
        self.language = language
        self.home = home
        self.menu = menu
        self.footer = footer
        self.authorsURL = authorsURL
        self.tagsURL = tagsURL
        self.archiveURL = archiveURL
        self.feedURL = feedURL
        self.styleURL = styleURL
    }

    package static let fields: [TemplateField<SiteData>] = [
        .text("title") { $0.title }, .optionalText("subtitle") { $0.subtitle },
        .text("language") { $0.language },
        .text("home") { $0.home }, .list("menu", ThemeLink.self) { $0.menu }, .html("footer") { $0.footer },
        .text("authorsURL") { $0.authorsURL }, .text("tagsURL") { $0.tagsURL },
        .text("archiveURL") { $0.archiveURL }, .optionalText("seriesURL") { $0.seriesURL },
        .optionalText("issuesURL") { $0.issuesURL }, .optionalText("feedURL") { $0.feedURL },
        .optionalText("searchURL") { $0.searchURL }, .text("styleURL") { $0.styleURL },
    ]
}
