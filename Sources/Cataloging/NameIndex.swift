import Articles

/// The names of one kind, authors or tags, over the whole collection.
struct NameIndex {
    private var groups: NameGroups
    /// For each article the numbers of its names, in the order in which its source gives them.
    private(set) var groupsOfArticle: [[Int]]

    init(records: [ArticleRecord], order: [Int], names: (ArticleRecord) -> [String]) {
        groups = NameGroups()
        groupsOfArticle = Array(repeating: [], count: records.count)
        for article in order {
            for name in names(records[article]) {
                guard let group = groups.add(name, article: article) else { continue }
                if !groupsOfArticle[article].contains(group) { groupsOfArticle[article].append(group) }
            }
        }
    }

    /// The groups as lists sort them; from then on articles refer to them by their place there.
    mutating func sorted() -> [NameGroups.Group] {
        let keys = groups.groups.map { SortKey($0.name) }
        let places = keys.indices.sorted { keys[$0] < keys[$1] }
        var newNumber = [Int](repeating: 0, count: places.count)
        for (new, old) in places.enumerated() { newNumber[old] = new }
        for article in groupsOfArticle.indices {
            groupsOfArticle[article] = groupsOfArticle[article].map { newNumber[$0] }
        }
        return places.map { groups.groups[$0] }
    }
}
