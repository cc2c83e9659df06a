import Cataloging
import Settings
import Theming

/// The pages of all lists of articles.
struct ListPages: PageSource {
    private let context: SiteContext
    private let lists: [ArticleList]
    /// For each list, how many pages the lists before it have.
    private let starts: [Int]
    let count: Int

    init(context: SiteContext, lists: [ArticleList]) {
        self.context = context
        self.lists = lists
        var starts: [Int] = []
        var count = 0
        for list in lists {
            starts.append(count)
            count += PagedList(count: list.items.count, pageSize: context.settings.pageSize).furtherPages + 1
        }
        self.starts = starts
        self.count = count
    }

    var template: String { "list.html" }

    func pages(at index: Int, yield: PageTaker) throws {
        let number = starts.partitionPoint { $0 <= index } - 1
        let list = lists[number]
        let page = index - starts[number]
        let paging = PagedList(count: list.items.count, pageSize: context.settings.pageSize)
        let maker = ListPageMaker(context: context, list: list, paging: paging, number: page)
        if case .front = list.kind, page == 0 {
            try context.theme.front.yield(maker.frontPage(), at: maker.path, to: yield)
        } else {
            try yield(maker.path, maker.key) { try context.theme.list.render(maker.listPage(), into: &$0) }
        }
    }
}
