import Theming

extension PageFrame {
    /// The frame with its relative addresses made absolute.
    func rebased(to base: String) -> PageFrame {
        func absolute(_ address: String) -> String { address.contains(":") ? address : base + address }
        var frame = self
        frame.page.root = base
        frame.site.home = base
        frame.site.authorsURL = absolute(site.authorsURL)
        frame.site.tagsURL = absolute(site.tagsURL)
        frame.site.archiveURL = absolute(site.archiveURL)
        frame.site.seriesURL = site.seriesURL.map(absolute)
        frame.site.issuesURL = site.issuesURL.map(absolute)
        frame.site.styleURL = absolute(site.styleURL)
        frame.site.searchURL = site.searchURL.map(absolute)
        frame.site.feedURL = site.feedURL.map(absolute)
        for index in frame.site.menu.indices { frame.site.menu[index].url = absolute(site.menu[index].url) }
        return frame
    }
}
