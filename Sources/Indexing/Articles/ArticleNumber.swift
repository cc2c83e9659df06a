/// The number of an article in the index: the month that it is of and its place in that month.
///
/// An article that comes in late moves those behind it in its month, and no others.
struct ArticleNumber: Hashable, Comparable {
    /// 0 for undated articles; then 13 for each year, the first for articles of which the year alone is known.
    var month: Int
    /// From 0.
    var place: Int

    static func < (left: ArticleNumber, right: ArticleNumber) -> Bool {
        left.month == right.month ? left.place < right.place : left.month < right.month
    }
}
