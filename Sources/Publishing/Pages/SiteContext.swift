package import Articles
package import Cataloging
import Files
package import Settings
import Theming

/// What all pages of one build are made of.
package struct SiteContext: Sendable {
    package let settings: SiteSettings
    package let catalog: Catalog
    package let store: any ArticleStore
    /// Fingerprint of what every page depends on: settings, theme, program.
    let basis: Fingerprint
    let digests: ArticleDigests
    package let theme: Theme
    /// Sizes of the pictures that go to the site, by their paths there.
    package let pictureSizes: [String: PixelSize]
    /// The site's name: from its settings, else the word for an archive.
    let title: String
    let words: InterfaceWords
    let dates: DateWriter
    /// The site's footer as HTML.
    let footer: [UInt8]

    package init(
        basis: Fingerprint, settings: SiteSettings, catalog: Catalog, store: any ArticleStore, theme: Theme,
        footer: [UInt8],
        pictureSizes: [String: PixelSize]
    ) {
        self.basis = basis
        self.settings = settings
        self.catalog = catalog
        digests = ArticleDigests(catalog)
        self.store = store
        self.theme = theme
        self.footer = footer
        self.pictureSizes = pictureSizes
        words = InterfaceWords(language: settings.language)
        title = settings.title ?? words["archive"]
        dates = DateWriter(language: settings.language)
    }

    /// The address of a path of the site as a page refers to it: relative, escaped.
    func address(of path: String, from page: String) -> String {
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
        path: String, heading: String, description: String, language: String? = nil,
        direction: TextDirection? = nil,
        feed: String? = nil
    ) -> PageFrame {
        let depth = path.utf8.lazy.filter { $0 == 0x2F }.count
        let language = language ?? settings.language
        let isHome = path == SitePaths.home
        var page = PageData(
            title: isHome || heading.isEmpty ? title : "\(heading) – \(title)", heading: heading,
            description: description, language: language,
            direction: (direction ?? TextDirection(language: language)).rawValue,
            root: String(repeating: "../", count: depth))
        page.canonical = absolute(path)
        page.feedURL = hasFeeds ? feed.map { address(of: $0, from: path) } : nil
        page.isHome = isHome
        return PageFrame(site: site(at: path), page: page, words: words)
    }

    /// The ways into the archive, then what the settings add.
    private func menu(at path: String) -> [ThemeLink] {
        let sections = [
            ("archive", SitePaths.archive), ("authors", SitePaths.authors), ("tags", SitePaths.tags),
        ]
        let own = settings.menu.map { item in
            let isElsewhere = item.url.contains(":") || item.url.hasPrefix("#") || item.url.hasPrefix("//")
            let target = String(item.url.drop { $0 == "/" })
            return ThemeLink(
                name: item.label, url: isElsewhere ? item.url : address(of: target, from: path),
                isCurrent: target == path)
        }
        return sections.map { word, target in
            ThemeLink(name: words[word], url: address(of: target, from: path), isCurrent: target == path)
        } + own
    }

    private func site(at path: String) -> SiteData {
        SiteData(
            title: title, subtitle: settings.subtitle, language: settings.language,
            home: address(of: SitePaths.home, from: path),
            menu: menu(at: path),
            footer: footer, authorsURL: address(of: SitePaths.authors, from: path),
            tagsURL: address(of: SitePaths.tags, from: path),
            archiveURL: address(of: SitePaths.archive, from: path),
            feedURL: hasFeeds ? address(of: SitePaths.feed, from: path) : nil,
            styleURL: address(of: SitePaths.style, from: path))
    }
}
