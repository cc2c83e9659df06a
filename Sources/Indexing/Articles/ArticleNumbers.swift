import Articles

/// The numbers of all articles.
struct ArticleNumbers: Sendable {
    /// Months are counted from the beginning of this year, a multiple of 32, so that an older article seldom moves them.
    let firstYear: Int
    private var months: [Int32] = []
    private var places: [Int32] = []

    /// Numbers articles in their order, which is by date, undated ones first.
    init(_ dates: some Sequence<PartialDate?>) {
        let dates = Array(dates)
        firstYear = (dates.lazy.compactMap { $0?.year }.min() ?? 0) & ~31
        months.reserveCapacity(dates.count)
        places.reserveCapacity(dates.count)
        for date in dates {
            let month = date.map { Int32(1 + ($0.year - firstYear) * 13 + ($0.month ?? 0)) } ?? 0
            places.append(month == months.last ? (places.last ?? -1) + 1 : 0)
            months.append(month)
        }
    }

    var count: Int { months.count }

    subscript(index: Int) -> ArticleNumber {
        ArticleNumber(month: Int(months[index]), place: Int(places[index]))
    }
}
