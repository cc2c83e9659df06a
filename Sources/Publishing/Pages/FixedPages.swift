import Settings
import Theming

/// Pages and files that every site has once: 404, the theme's files, what robots and hosts want.
struct FixedPages: PageSource {
    let context: SiteContext

    let count = 1

    var template: String { "not-found.html" }

    func pages(at index: Int, yield: PageTaker) throws {
        for file in context.theme.assets { try self.yield(file.bytes, at: file.name, to: yield) }
        try self.yield(Array(OutputFolder.markerText.utf8), at: OutputFolder.marker, to: yield)
        try self.yield(robots, at: SitePaths.robots, to: yield)
        let heading = context.words["notFound"]
        var frame = context.frame(path: SitePaths.notFound, heading: heading, description: heading)
        frame.page.robots = "noindex"
        frame.page.canonical = nil
        // Servers show this page at any depth, so its links start at the root of the server, where that is known.
        if let url = context.settings.url { frame = frame.rebased(to: url) }
        let data = NotFoundPage(frame: frame, inlineStyle: context.theme.style)
        try context.theme.notFound.yield(data, at: SitePaths.notFound, to: yield)
    }

    private var robots: [UInt8] {
        var text = "User-agent: *\nAllow: /\n"
        if let sitemap = context.absolute(SitePaths.sitemap) { text += "Sitemap: \(sitemap)\n" }
        return Array(text.utf8)
    }
}
