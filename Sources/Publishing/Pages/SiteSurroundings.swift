import Cataloging
import Files
import Settings
import Theming

/// What pages show of the site around their content. Pages of one folder show the same, but for the mark on the menu's
/// current item.
struct SiteSurroundings: Sendable {
    private let site: SiteData
    /// Paths that the menu leads to; nil for addresses that are written as they are.
    private let menuTargets: [String?]

    init(
        settings: SiteSettings, title: String, words: InterfaceWords, footer: [UInt8],
        collections: SeriesCatalog, links: [String: ResolvedLink]
    ) {
        let sections = [
            ("archive", SitePaths.archive), ("authors", SitePaths.authors), ("tags", SitePaths.tags),
        ]
        var menu = sections.map { word, path in ThemeLink(name: words[word], url: Self.encoded(path)) }
        var targets: [String?] = sections.map(\.1)
        for item in settings.menu {
            let (url, target) = Self.target(of: item, links)
            targets.append(target)
            menu.append(ThemeLink(name: item.label, url: url))
        }
        menuTargets = targets
        let hasFeeds = settings.feeds && settings.url != nil
        var site = SiteData(
            title: title, subtitle: settings.subtitle, language: settings.language,
            home: Self.encoded(SitePaths.home), menu: menu, footer: footer,
            authorsURL: Self.encoded(SitePaths.authors), tagsURL: Self.encoded(SitePaths.tags),
            archiveURL: Self.encoded(SitePaths.archive),
            feedURL: hasFeeds ? Self.encoded(SitePaths.feed) : nil, styleURL: Self.encoded(SitePaths.style))
        site.seriesURL = collections.seriesPath.map(Self.encoded)
        site.issuesURL = collections.issuesPath.map(Self.encoded)
        site.searchURL = settings.search ? Self.encoded(SitePaths.search) : nil
        self.site = site
    }

    /// Where an entry of the menu leads: its address from the root, and its path in the site, nil for what is elsewhere.
    private static func target(
        of item: MenuItem, _ links: [String: ResolvedLink]
    ) -> (url: String, path: String?) {
        if case .inside(let path, let suffix)? = links[item.url] { return (encoded(path) + suffix, path) }
        if item.url.contains(":") || item.url.hasPrefix("#") || item.url.hasPrefix("//") {
            return (item.url, nil)
        }
        let inside = item.url.drop { $0 == "/" }
        let path = inside.prefix { $0 != "#" && $0 != "?" }
        let target = PercentEncoding.decoded(String(path))
        return (encoded(target) + inside.dropFirst(path.count), target)
    }

    private static func encoded(_ path: String) -> String { PercentEncoding.encoded(path) }

    /// The site as the page at a path shows it: addresses relative to the page.
    func site(at path: String) -> SiteData {
        func address(_ target: String) -> String { FilePath.relative(from: path, to: target) }
        var site = site
        site.home = address(site.home)
        site.authorsURL = address(site.authorsURL)
        site.tagsURL = address(site.tagsURL)
        site.archiveURL = address(site.archiveURL)
        site.feedURL = site.feedURL.map(address)
        site.styleURL = address(site.styleURL)
        site.searchURL = site.searchURL.map(address)
        site.seriesURL = site.seriesURL.map(address)
        site.issuesURL = site.issuesURL.map(address)
        for (index, target) in menuTargets.enumerated() {
            guard let target else { continue }
            site.menu[index].url = address(site.menu[index].url)
            site.menu[index].isCurrent = target == path
        }
        return site
    }
}
