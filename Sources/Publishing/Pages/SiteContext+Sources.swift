import Articles
import Cataloging
import Settings

extension SiteContext {
    /// Everything that the site consists of, the dearest first so that all cores are busy to the end.
    package func pageSources(siteFolder: String) -> [any PageSource] {
        let lists = ArticleList.all(in: self)
        var sources: [any PageSource] = [
            ArticlePages(context: self), ListPages(context: self, lists: lists), IndexPages(context: self),
            SitePages(context: self), RedirectPages(context: self), FixedPages(context: self),
            CopiedFiles(catalog: catalog, siteFolder: siteFolder),
        ]
        if let url = settings.url {
            if settings.feeds { sources.append(FeedPages(context: self, lists: lists, base: url)) }
            sources.append(SitemapPages(context: self, lists: lists, base: url))
        }
        return sources
    }
}
