import Articles

/// The issues of the collection, without their paths.
struct IssueIndex {
    /// By paper, then date, then number.
    private(set) var issues: [Issue] = []

    private struct Key: Hashable {
        var publication: String?
        var volume: String?
        var number: String?
        var year: Int?
    }

    init(_ records: [ArticleRecord], order: [Int]) {
        var places: [Key: Int] = [:]
        for article in order {
            // Most articles say nothing of an issue, and a copy of all metadata has its price.
            if records[article].params.isEmpty { continue }
            let metadata = records[article].metadata
            guard let mention = IssueMention(metadata) else { continue }
            let year = mention.isCountedInYear ? metadata.date?.year : nil
            let key = Key(
                publication: mention.publication?.lowercased(), volume: mention.volume?.lowercased(),
                number: mention.number?.lowercased(), year: year)
            let place = places[key] ?? issues.count
            if place == issues.count {
                places[key] = place
                issues.append(
                    Issue(
                        publication: mention.publication, volume: mention.volume, number: mention.number,
                        year: year, path: "", members: []))
            }
            issues[place].members.append(Issue.Member(article: article, pages: mention.pages))
            // The order is newest first, those without a date last.
            if let date = metadata.date { issues[place].date = date }
        }
        for place in issues.indices { issues[place].sortMembers(records) }
        // One paper needs no name.
        if Set(issues.map { $0.publication?.lowercased() }).count == 1 {
            for place in issues.indices { issues[place].publication = nil }
        }
        issues.sort { $0.comesBefore($1) }
    }
}

extension Issue {
    /// By page; those without behind, by date, then in the order of their sources.
    fileprivate mutating func sortMembers(_ records: [ArticleRecord]) {
        let keys = members.map { member in
            (
                page: member.pages.flatMap { OrderNumber($0) },
                date: records[member.article].date?.order ?? Int64.max, article: member.article
            )
        }
        let places = members.indices.sorted { first, second in
            let (left, right) = (keys[first], keys[second])
            switch (left.page, right.page) {
            case (let one?, let other?) where one != other: return one < other
            case (_?, nil): return true
            case (nil, _?): return false
            default: return (left.date, left.article) < (right.date, right.article)
            }
        }
        members = places.map { members[$0] }
    }

    fileprivate func comesBefore(_ other: Issue) -> Bool {
        let papers = (publication?.lowercased() ?? "", other.publication?.lowercased() ?? "")
        if papers.0 != papers.1 { return papers.0 < papers.1 }
        let dates = (date?.order ?? .max, other.date?.order ?? .max)
        if dates.0 != dates.1 { return dates.0 < dates.1 }
        for (left, right) in [(volume, other.volume), (number, other.number)] {
            let numbers = (left.flatMap { OrderNumber($0) }, right.flatMap { OrderNumber($0) })
            if let one = numbers.0, let two = numbers.1, one != two { return one < two }
            if left != right { return left ?? "" < right ?? "" }
        }
        return false
    }
}
