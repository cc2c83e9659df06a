import Articles
import Cataloging
import Theming

/// Small pages at old addresses that lead to the new ones.
struct RedirectPages: PageSource {
    let context: SiteContext

    var count: Int { context.catalog.redirects.count }

    func pages(at index: Int, yield: PageTaker) throws {
        let redirect = context.catalog.redirects[index]
        let heading = context.catalog.records[redirect.article].title
        var frame = context.frame(path: redirect.from, heading: heading, description: "")
        frame.page.canonical = context.absolute(redirect.to)
        frame.page.robots = "noindex"
        let data = RedirectPage(frame: frame, target: context.address(of: redirect.to, from: redirect.from))
        try context.theme.redirect.yield(data, at: redirect.from, to: yield)
    }
}
