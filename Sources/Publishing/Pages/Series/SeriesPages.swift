import Articles
import Cataloging
import Settings
import Theming

/// The pages of series and issues.
///
/// A long series has further pages, `series/slug/page/2.html`, in the order of reading, so that what is added at the end
/// leaves full pages as they are.
struct SeriesPages: PageSource {
    private let context: SiteContext
    /// Number of the series and of its page, from 0.
    private let pages: [(series: Int, page: Int)]

    init(context: SiteContext) {
        self.context = context
        let size = max(1, context.settings.pageSize)
        pages = context.catalog.collections.series.enumerated().flatMap { number, series in
            (0..<max(1, (series.members.count + size - 1) / size)).map { (number, $0) }
        }
    }

    var count: Int { pages.count + context.catalog.collections.issues.count }

    var template: String { "series.html" }

    func pages(at index: Int, yield: PageTaker) throws {
        if index < pages.count {
            let (number, page) = pages[index]
            let maker = SeriesPageMaker(context: context, series: number, number: page)
            try yield(maker.path, maker.key) { try context.theme.series.render(maker.page(), into: &$0) }
        } else {
            let maker = IssuePageMaker(context: context, number: index - pages.count)
            try yield(maker.path, maker.key) { try context.theme.series.render(maker.page(), into: &$0) }
        }
    }
}
