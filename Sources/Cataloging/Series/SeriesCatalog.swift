import Articles
import Settings

/// The series and issues of the collection, and where each article stands in them.
package struct SeriesCatalog: Sendable {
    /// By name, as lists sort it.
    package private(set) var series: [Series] = []
    /// By paper, then date, then number.
    package private(set) var issues: [Issue] = []
    /// For each article that is in a series, its places.
    package private(set) var seriesOfArticle: [Int: [SeriesPlace]] = [:]
    /// For each article that was printed in an issue, its place.
    package private(set) var issueOfArticle: [Int: SeriesPlace] = [:]
    /// Path of the list of all series; nil where there are none.
    package private(set) var seriesPath: String?
    /// Path of the list of all issues; nil where there are none.
    package private(set) var issuesPath: String?

    init(_ series: [Series], _ issues: [Issue], book: inout AddressBook) {
        self.series = series
        self.issues = issues
        if !series.isEmpty {
            seriesPath = book.claimList(
                "series/index.html", identity: "series", name: "series", for: "the list of series")
        }
        if !issues.isEmpty {
            issuesPath = book.claimList(
                "issues/index.html", identity: "issues", name: "issues", for: "the list of issues")
        }
        for number in series.indices {
            let name = series[number].name
            let slug = Slug(name)?.description ?? "untitled"
            self.series[number].path = book.claimList(
                "series/\(slug).html", identity: "series/\(name)", name: name, for: "the series “\(name)”")
            for (place, member) in series[number].members.enumerated() {
                seriesOfArticle[member.article, default: []].append(
                    SeriesPlace(collection: number, member: place))
            }
        }
        for number in issues.indices {
            let name = issues[number].addressName
            let slug = Slug(name)?.description ?? "untitled"
            self.issues[number].path = book.claimList(
                "issues/\(slug).html", identity: "issues/\(name)", name: name, for: "the issue “\(name)”")
            for (place, member) in issues[number].members.enumerated() {
                issueOfArticle[member.article] = SeriesPlace(collection: number, member: place)
            }
        }
    }
}

extension Issue {
    /// What the address is made of: `1953 5`, `12 3`, `The Chronicle 12 3`.
    fileprivate var addressName: String {
        [publication, year.map { String($0) }, volume, number].compactMap(\.self).joined(separator: " ")
    }
}
