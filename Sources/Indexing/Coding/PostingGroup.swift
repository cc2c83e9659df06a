/// Articles in order, as gaps.
struct PostingGroup {
    /// Gaps of months, and for each article its place in a new month or the gap in the same.
    private var months: [Int] = []
    private var places: [Int] = []
    private let monthParameter: Int
    private let gapParameter: Int
    /// The places of articles that are the first of a month.
    let firstPlaces: [Int]

    init(_ numbers: [ArticleNumber]) {
        months.reserveCapacity(numbers.count)
        places.reserveCapacity(numbers.count)
        var last = ArticleNumber(month: 0, place: -1)
        var gaps: [Int] = []
        var firsts: [Int] = []
        for number in numbers {
            let month = number.month - last.month
            let place = month == 0 ? number.place - last.place - 1 : number.place
            months.append(month)
            places.append(place)
            if month == 0 { gaps.append(place) } else { firsts.append(place) }
            last = number
        }
        firstPlaces = firsts
        monthParameter = RiceParameter.best(months)
        gapParameter = RiceParameter.best(gaps)
    }

    var count: Int { months.count }

    func writeParameters(into writer: inout BitWriter) {
        writer.write(monthParameter, bits: 4)
        writer.write(gapParameter, bits: 4)
    }

    @inline(__always)
    func write(_ index: Int, first: Int, into writer: inout BitWriter) {
        writer.write(rice: months[index], monthParameter)
        writer.write(rice: places[index], months[index] == 0 ? gapParameter : first)
    }
}
