package import Articles

/// The collection by time: years, their months, and what has no date.
package struct Archive: Sendable {
    /// One year of the collection.
    package struct Year: Sendable {
        package var year: Int
        /// Path of the year's page.
        package var path: String
        /// All its articles, newest first.
        package var articles: [Int]
        /// Its months, oldest first; articles whose month is not known are in none.
        package var months: [Month]
    }

    /// One month of the collection.
    package struct Month: Sendable {
        package var year: Int
        package var month: Int
        /// Path of the month's page.
        package var path: String
        /// Its articles, newest first.
        package var articles: [Int]
    }

    /// Years with articles, newest first.
    package let years: [Year]
    /// Articles without a date, by title.
    package let undated: [Int]

    init(records: [ArticleRecord], order: [Int]) {
        var years: [Year] = []
        var undated: [Int] = []
        for article in order {
            guard let date = records[article].date else {
                undated.append(article)
                continue
            }
            if years.last?.year != date.year {
                let path = PermalinkPattern.padded(date.year, to: 4) + "/index.html"
                years.append(Year(year: date.year, path: path, articles: [], months: []))
            }
            years[years.count - 1].add(article, month: date.month)
        }
        for index in years.indices { years[index].months.reverse() }
        self.years = years
        self.undated = undated
    }

    /// The page that a date belongs to: its month's, else its year's.
    package static func path(for date: PartialDate) -> String {
        let year = PermalinkPattern.padded(date.year, to: 4)
        guard let month = date.month else { return year + "/index.html" }
        return "\(year)/\(PermalinkPattern.padded(month, to: 2))/index.html"
    }
}

extension Archive.Year {
    /// Adds an article that is older than all before it.
    fileprivate mutating func add(_ article: Int, month: Int?) {
        articles.append(article)
        guard let month else { return }
        if months.last?.month != month {
            let folder = PermalinkPattern.padded(year, to: 4) + "/" + PermalinkPattern.padded(month, to: 2)
            months.append(Archive.Month(year: year, month: month, path: folder + "/index.html", articles: []))
        }
        months[months.count - 1].articles.append(article)
    }
}
