/// A list cut into pages that are numbered from the oldest, so that a full page never changes when something newer arrives.
///
/// The first page holds the newest items: at least a page full, where there are as many, and less than two.
package struct PagedList: Sendable {
    /// Number of items, newest first.
    package let count: Int
    /// Items of a full page.
    package let pageSize: Int

    package init(count: Int, pageSize: Int) {
        self.count = count
        self.pageSize = max(1, pageSize)
    }

    /// How many full pages follow the first; they have the numbers 1, the oldest, up to this.
    package var furtherPages: Int { max(0, count / pageSize - 1) }

    /// The items of the first page.
    package var firstPage: Range<Int> { 0..<count - furtherPages * pageSize }

    /// The items of a further page.
    package func items(ofPage number: Int) -> Range<Int> {
        count - number * pageSize..<count - (number - 1) * pageSize
    }
}
