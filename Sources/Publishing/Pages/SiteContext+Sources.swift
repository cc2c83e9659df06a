package import Articles
import Cataloging
import Settings

extension SiteContext {
    /// Everything that the site consists of, the dearest first so that all cores are busy to the end.
    ///
    /// `fileKeys` tells versions of files that are copied apart, where that is known without reading them.
    package func pageSources(
        siteFolder: String, fileKeys: [String: Fingerprint], search: SearchIndex?
    ) -> [any PageSource] {
        let lists = ArticleList.all(in: self)
        let redirects = redirects(lists: lists)
        var sources: [any PageSource] = [
            ArticlePages(context: self), ListPages(context: self, lists: lists), IndexPages(context: self),
            SeriesPages(context: self), SitePages(context: self),
            RedirectPages(context: self, redirects: redirects),
            RedirectFiles(context: self, redirects: redirects), FixedPages(context: self),
            CopiedFiles(catalog: catalog, siteFolder: siteFolder, keys: fileKeys),
        ]
        // It takes longest, on one core.
        if let search { sources.insert(SearchPages(context: self, index: search), at: 0) }
        if settings.data != .none { sources.append(DataFiles(context: self)) }
        if let url = settings.url {
            if settings.feeds { sources.append(FeedPages(context: self, lists: lists, base: url)) }
            sources.append(SitemapPages(context: self, lists: lists, base: url))
        }
        return sources
    }
}
