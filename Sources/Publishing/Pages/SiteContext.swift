package import Articles
package import Cataloging
import Files
import Markdown
package import Settings
import Theming

/// What all pages of one build are made of; a class for the same reason as `Catalog`.
package final class SiteContext: Sendable {
    package let settings: SiteSettings
    package let catalog: Catalog
    package let store: any ArticleStore
    /// Fingerprint of what every page depends on: settings, theme, program.
    let basis: Fingerprint
    /// Which articles lie near each other by what they say.
    let neighbours: TextNeighbours
    /// For each article.
    let digests: [ArticleDigest]
    let names: NameDigests
    /// What lists write of each article.
    let texts: [ArticleTexts]
    /// Paths of the people's pages, escaped as addresses.
    let personPaths: [String]
    /// Paths of the tags' pages, escaped as addresses.
    let tagPaths: [String]
    package let theme: Theme
    /// Sizes of the pictures that go to the site, by their paths there.
    package let pictureSizes: [String: PixelSize]
    /// The site's name: from its settings, else the word for an archive.
    let title: String
    let words: InterfaceWords
    /// The direction of the site's language.
    private let direction: TextDirection
    let dates: DateWriter
    private let surroundings: SiteSurroundings
    /// Whether the footer has links to parts of the site, which are written otherwise on each page.
    private let footerLeadsInside: Bool

    package init(
        basis: Fingerprint, settings: SiteSettings, catalog: Catalog, store: any ArticleStore, theme: Theme,
        pictureSizes: [String: PixelSize], texts: [ArticleTexts], digests: [ArticleDigest],
        names: NameDigests, neighbours: TextNeighbours = TextNeighbours()
    ) {
        let footerPaths = Self.pathsInside(settings.footer, catalog)
        footerLeadsInside = !footerPaths.isEmpty
        let menuPaths = settings.menu.map { item in
            if case .inside(let path, _)? = catalog.ruleLinks[item.url] { path } else { "" }
        }
        self.basis = Self.basis(basis, catalog, paths: footerPaths + menuPaths)
        self.settings = settings
        self.catalog = catalog
        self.digests = digests
        self.names = names
        self.neighbours = neighbours
        self.store = store
        self.theme = theme
        self.pictureSizes = pictureSizes
        direction = TextDirection(language: settings.language)
        words = InterfaceWords(language: settings.language)
        title = settings.title ?? words["archive"]
        dates = DateWriter(language: settings.language)
        self.texts = texts
        personPaths = catalog.people.map { PercentEncoding.encoded($0.path) }
        tagPaths = catalog.tags.map { PercentEncoding.encoded($0.path) }
        // The same on all pages, unless it leads to some of them.
        let footer = settings.footer.map { Self.html($0, on: SitePaths.home, settings, catalog) } ?? []
        surroundings = SiteSurroundings(
            settings: settings, title: title, words: words, footer: footer, collections: catalog.collections,
            links: catalog.ruleLinks)
    }

    /// What every page depends on: also the paths that all pages lead to, and whether there are lists of series and issues.
    private static func basis(
        _ basis: Fingerprint, _ catalog: Catalog, paths: [String]
    ) -> Fingerprint {
        var hasher = FingerprintHasher()
        hasher.combine(basis)
        for path in paths { hasher.combine(path) }
        hasher.combine(catalog.collections.seriesPath ?? "")
        hasher.combine(catalog.collections.issuesPath ?? "")
        return hasher.finalize()
    }

    /// The paths of the site that a text of the settings leads to.
    private static func pathsInside(_ markdown: String?, _ catalog: Catalog) -> [String] {
        guard let markdown else { return [] }
        var paths: [String] = []
        MarkdownDocument(parsing: Array(markdown.utf8), options: MarkdownOptions()).forEachLink { link in
            let destination = String(decoding: link.destination, as: UTF8.self)
            if case .inside(let path, _)? = catalog.ruleLinks[destination] { paths.append(path) }
        }
        return paths
    }

    /// The address of a path of the site as a page refers to it: relative, escaped.
    func address(of path: String, from page: String) -> String { Self.address(of: path, from: page) }

    static func address(of path: String, from page: String) -> String {
        PercentEncoding.encoded(FilePath.relative(from: page, to: path))
    }

    /// The absolute address of a path of the site; nil where the site's own is not known. Servers show `index.html` for its
    /// folder, so it is left out.
    func absolute(_ path: String) -> String? {
        guard let url = settings.url else { return nil }
        let name = "index.html"
        let short = path == name || path.hasSuffix("/" + name) ? String(path.dropLast(name.count)) : path
        return url + PercentEncoding.encoded(short)
    }

    /// Whether feeds are written: they need absolute addresses.
    var hasFeeds: Bool { settings.feeds && settings.url != nil }

    /// What stands around the content of a page at a path.
    func frame(
        path: String, heading: String, description: String, feed: String? = nil
    ) -> PageFrame {
        let depth = path.utf8.lazy.filter { $0 == 0x2F }.count
        let isHome = path == SitePaths.home
        var page = PageData(
            title: isHome || heading.isEmpty ? title : "\(heading) – \(title)", heading: heading,
            description: description, language: settings.language,
            direction: direction.rawValue,
            root: String(repeating: "../", count: depth))
        page.canonical = absolute(path)
        page.feedURL = hasFeeds ? feed.map { address(of: $0, from: path) } : nil
        page.isHome = isHome
        var site = surroundings.site(at: path)
        if footerLeadsInside, let footer = settings.footer { site.footer = html(footer, on: path) }
        return PageFrame(site: site, page: page, words: words)
    }
}
