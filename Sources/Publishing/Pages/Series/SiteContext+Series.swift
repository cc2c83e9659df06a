import Articles
import Cataloging
import Settings
import Theming

extension SiteContext {
    /// What an issue is called: "Volume 3, No. 2", "1953, No. 5".
    func name(of issue: Issue) -> String {
        var parts: [String] = []
        if let publication = issue.publication { parts.append(publication) }
        if let year = issue.year { parts.append(String(year)) }
        if let volume = issue.volume { parts.append(label("volume", volume)) }
        if let number = issue.number { parts.append(label("issueNumber", number)) }
        return parts.joined(separator: ", ")
    }

    /// The number of an article in a series: "Part 3".
    func position(inSeries number: String?) -> String { number.map { label("part", $0) } ?? "" }

    /// The pages that an article was printed on: "p. 3".
    func position(onPages pages: String?) -> String { pages.map { label("printedPages", $0) } ?? "" }

    /// A word before a number; what begins with a letter says itself what it is.
    private func label(_ word: String, _ number: String) -> String {
        number.first?.isNumber == true || number.allSatisfy { "IVXLCDM".contains($0) }
            ? "\(words[word]) \(number)" : number
    }

    /// Where an article stands in series, and in the issue that it was printed in.
    func seriesPlaces(of article: Int, on page: String) -> [SeriesPlaceData] {
        let collections = catalog.collections
        var places = (collections.seriesOfArticle[article] ?? []).map { place in
            let series = collections.series[place.collection]
            var data = SeriesPlaceData(
                kind: words["seriesOne"], name: series.name, url: address(of: series.path, from: page),
                position: position(inSeries: series.members[place.member].number))
            data.previous = neighbour(at: place.member - 1, of: series.members, on: page)
            data.next = neighbour(at: place.member + 1, of: series.members, on: page)
            return data
        }
        if let place = collections.issueOfArticle[article] {
            let issue = collections.issues[place.collection]
            var data = SeriesPlaceData(
                kind: words["issueOne"], name: name(of: issue), url: address(of: issue.path, from: page),
                position: position(onPages: issue.members[place.member].pages))
            data.previous = neighbour(at: place.member - 1, of: issue.members, on: page)
            data.next = neighbour(at: place.member + 1, of: issue.members, on: page)
            places.append(data)
        }
        return places
    }

    private func neighbour(
        at place: Int, of members: [some CollectionMember], on page: String
    ) -> NeighbourData? {
        members.indices.contains(place) ? neighbour(members[place].article, on: page) : nil
    }

    /// Adds what the page of an article shows of its series and its issue.
    func combineSeries(of article: Int, into hasher: inout FingerprintHasher) {
        let collections = catalog.collections
        for place in collections.seriesOfArticle[article] ?? [] {
            let series = collections.series[place.collection]
            hasher.combine(series.name)
            hasher.combine(series.path)
            combine(series.members, around: place.member, into: &hasher)
        }
        guard let place = collections.issueOfArticle[article] else { return }
        let issue = collections.issues[place.collection]
        hasher.combine(name(of: issue))
        hasher.combine(issue.path)
        combine(issue.members, around: place.member, into: &hasher)
    }

    /// Adds what stands before and behind a place. Its own number is in the article's record.
    private func combine(
        _ members: [some CollectionMember], around place: Int, into hasher: inout FingerprintHasher
    ) {
        for other in [place - 1, place + 1] {
            let exists = members.indices.contains(other)
            hasher.combine(exists)
            if exists { hasher.combine(digests[members[other].article].entry) }
        }
    }
}

/// An article's place in a series or an issue.
protocol CollectionMember {
    var article: Int { get }
}

extension Series.Member: CollectionMember {}
extension Issue.Member: CollectionMember {}

extension Series: NamedPage {
    var sortName: String { name }
    var articles: [Int] { members.map(\.article) }
}
