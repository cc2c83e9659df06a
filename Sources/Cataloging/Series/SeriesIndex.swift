import Articles
import Settings

/// The series of the collection, without their paths.
struct SeriesIndex {
    /// By name, as lists sort it.
    private(set) var series: [Series] = []

    init(_ records: [ArticleRecord], order: [Int], folders: [SeriesFolder]) {
        var names = NameGroups()
        var members: [[Series.Member]] = []
        for article in order {
            for mention in Self.mentions(of: records[article], folders: folders) {
                guard let group = names.add(mention.name, article: article) else { continue }
                if group == members.count { members.append([]) }
                if members[group].last?.article != article {
                    members[group].append(Series.Member(article: article, number: mention.number))
                }
            }
        }
        if members.isEmpty { return }
        let keys = names.groups.map { SortKey($0.name) }
        series = keys.indices.sorted { keys[$0] < keys[$1] }.map { group in
            let name = names.groups[group].name
            let folder = folders.first { $0.title.lowercased() == name.lowercased() }
            return Series(
                name: folder?.title ?? name, path: "", summary: folder?.summary,
                members: Self.inOrder(members[group], records: records))
        }
    }

    private static func mentions(of record: ArticleRecord, folders: [SeriesFolder]) -> [SeriesMention] {
        // Most articles say nothing of a series, and a copy of all metadata has its price.
        if record.params.isEmpty, folders.isEmpty { return [] }
        var mentions = SeriesMention.all(of: record.metadata)
        for folder in folders where record.source.hasPrefix(folder.folder) {
            if mentions.contains(where: { $0.name.lowercased() == folder.title.lowercased() }) { continue }
            let number = record.metadata.param("series_order", "series_index", "series_part", "part")?
                .firstText
            mentions.append(SeriesMention(name: folder.title, number: number))
        }
        return mentions
    }

    /// By number; those without one behind, by date, then in the order of their sources.
    private static func inOrder(_ members: [Series.Member], records: [ArticleRecord]) -> [Series.Member] {
        let keys = members.map { member in
            (
                number: member.number.flatMap { OrderNumber($0) },
                date: records[member.article].date?.order ?? Int64.max, article: member.article
            )
        }
        let places = members.indices.sorted { first, second in
            let (left, right) = (keys[first], keys[second])
            switch (left.number, right.number) {
            case (let one?, let other?) where one != other: return one < other
            case (_?, nil): return true
            case (nil, _?): return false
            default: return (left.date, left.article) < (right.date, right.article)
            }
        }
        return places.map { members[$0] }
    }
}
