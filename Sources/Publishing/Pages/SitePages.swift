import Articles
import Cataloging
import Theming

/// The site's own pages: About, imprint.
struct SitePages: PageSource {
    let context: SiteContext

    var count: Int { context.catalog.pages.count }

    var template: String { "page.html" }

    func pages(at index: Int, yield: PageTaker) throws {
        let number = context.catalog.pages.lowerBound + index
        let record = context.catalog.records[number]
        let path = context.catalog.addresses[number].page
        var frame = context.frame(path: path, heading: record.title, description: record.abstract)
        if record.isDraft { frame.page.robots = "noindex" }
        let page = SitePage(
            frame: frame,
            language: context.ownLanguage(of: record) ?? "",
            direction: context.ownLanguage(of: record) == nil ? "" : record.direction.rawValue,
            body: context.body(of: number, on: path), params: .params(record.params))
        try context.theme.page.yield(page, at: path, to: yield)
    }
}
