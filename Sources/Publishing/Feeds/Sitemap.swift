import Articles

/// The list of all pages for search engines (sitemaps.org), cut where it would grow past what they read.
struct Sitemap: Sendable {
    /// One address.
    struct Entry: Sendable {
        /// Absolute.
        var url: String
        /// When the page was last changed, ISO 8601.
        var modified: String?
    }

    /// Addresses in one file at most, by the protocol.
    static let limit = 50_000

    /// The files of a sitemap: one, or an index and its parts; `base` is the site's absolute address.
    static func files(for entries: [Entry], base: String) -> [SiteFile] {
        guard entries.count > limit else { return [SiteFile(path: "sitemap.xml", bytes: list(entries[...]))] }
        var parts: [SiteFile] = []
        for start in stride(from: 0, to: entries.count, by: limit) {
            let part = entries[start..<min(entries.count, start + limit)]
            parts.append(SiteFile(path: SitePaths.sitemapPart(parts.count + 1), bytes: list(part)))
        }
        return [SiteFile(path: "sitemap.xml", bytes: index(parts.map { base + $0.path }))] + parts
    }

    private static func list(_ entries: ArraySlice<Entry>) -> [UInt8] {
        var xml = XMLWriter()
        xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        xml.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for entry in entries {
            xml.raw("<url>")
            xml.element("loc", entry.url)
            if let modified = entry.modified { xml.element("lastmod", modified) }
            xml.raw("</url>\n")
        }
        xml.raw("</urlset>\n")
        return xml.finish()
    }

    private static func index(_ addresses: [String]) -> [UInt8] {
        var xml = XMLWriter()
        xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        xml.raw("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for address in addresses {
            xml.raw("<sitemap>")
            xml.element("loc", address)
            xml.raw("</sitemap>\n")
        }
        xml.raw("</sitemapindex>\n")
        return xml.finish()
    }
}
