import Articles
import Indexing
import Theming

/// The page for searching, its scripts, and the index.
struct SearchPages: PageSource {
    let context: SiteContext
    let index: SearchIndex

    /// The index, then the rest.
    let count = 2

    var template: String { "search.html" }

    func pages(at number: Int, yield: PageTaker) throws {
        if number == 0 {
            return try index.builder.write(index.work) { path, key, bytes in
                try yield(path, key) { $0 += try bytes() }
            }
        }
        for script in context.theme.searchScripts {
            try self.yield(script.bytes, at: "\(SearchFiles.folder)/\(script.name)", to: yield)
        }
        let heading = context.words["search"]
        var frame = context.frame(path: SitePaths.search, heading: heading, description: heading)
        frame.page.robots = "noindex"
        let page = SearchPage(frame: frame, dates: DateForms(context.dates))
        try context.theme.search.yield(page, at: SitePaths.search, to: yield)
    }
}
