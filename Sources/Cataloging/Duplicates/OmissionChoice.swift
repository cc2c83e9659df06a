/// Decides which of the articles that repeat others are left out; each pair is looked at once.
struct OmissionChoice {
    /// What each article repeats, and what repeats each.
    private var originals: [Int: [Int]] = [:]
    private var copies: [Int: [Int]] = [:]
    /// For each article how many of its originals may still stay.
    private var open: [Int: Int] = [:]
    private var stays: [Int: Bool] = [:]
    /// Decided, but not yet told to what repeats them.
    private var news: [Int] = []

    init(_ pairs: [DuplicatePair]) {
        for pair in pairs {
            originals[pair.article, default: []].append(pair.original)
            copies[pair.original, default: []].append(pair.article)
        }
        open = originals.mapValues(\.count)
    }

    /// For each article that is left out the first of its originals that stays.
    var omitted: [Int: Int] {
        var omitted: [Int: Int] = [:]
        for (article, originals) in originals where stays[article] == false {
            omitted[article] = originals.first { stays[$0] == true }
        }
        return omitted
    }

    /// Decides on all articles.
    mutating func settle() {
        for original in copies.keys where originals[original] == nil { decide(original, stays: true) }
        spread()
        for article in originals.keys.sorted() {
            while stays[article] == nil {
                decide(lowestOfCircle(behind: article), stays: true)
                spread()
            }
        }
    }

    private mutating func decide(_ article: Int, stays: Bool) {
        self.stays[article] = stays
        news.append(article)
    }

    private mutating func spread() {
        while let article = news.popLast() {
            for copy in copies[article] ?? [] where stays[copy] == nil {
                if stays[article] == true {
                    decide(copy, stays: false)
                } else {
                    open[copy, default: 0] -= 1
                    if open[copy] == 0 { decide(copy, stays: true) }
                }
            }
        }
    }

    /// The lowest number in the circle to which an article leads that waits for its originals.
    private func lowestOfCircle(behind article: Int) -> Int {
        var path = [article]
        var places = [article: 0]
        while let next = originals[path[path.count - 1]]?.first(where: { stays[$0] == nil }) {
            if let start = places[next] { return path[start...].min() ?? next }
            places[next] = path.count
            path.append(next)
        }
        return article
    }
}
