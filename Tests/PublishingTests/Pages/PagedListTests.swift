import Testing

@testable import Publishing

@Suite struct PagedListTests {
    @Test(arguments: [0, 1, 49, 50, 99, 100, 101, 149, 150, 1_000])
    func coversEveryItemOnce(count: Int) {
        let list = PagedList(count: count, pageSize: 50)
        var seen = Array(list.firstPage)
        for number in stride(from: list.furtherPages, to: 0, by: -1) { seen += list.items(ofPage: number) }
        #expect(seen == Array(0..<count))
    }

    @Test func firstPageHoldsAtLeastAPageFullAndLessThanTwo() {
        for count in 50...400 {
            #expect((50..<100).contains(PagedList(count: count, pageSize: 50).firstPage.count))
        }
    }

    /// Counted from the oldest, the items of a page stay the same when newer ones arrive.
    @Test func fullPagesStayWhenNewerItemsArrive() {
        for count in 100...300 {
            let before = PagedList(count: count, pageSize: 50)
            let after = PagedList(count: count + 1, pageSize: 50)
            for number in 1...before.furtherPages {
                let old = before.items(ofPage: number).map { count - $0 }
                let new = after.items(ofPage: number).map { count + 1 - $0 }
                #expect(old == new)
            }
        }
    }
}
