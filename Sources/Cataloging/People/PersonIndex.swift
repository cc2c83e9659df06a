import Articles
import Settings

/// The people of the collection: names that are the same for certain brought together, and those that a person said are one.
struct PersonIndex {
    private(set) var groups: [PersonGroup] = []
    /// For each article the numbers of its authors, in the order in which its source gives them.
    private(set) var groupsOfArticle: [[Int]]
    /// For each article that has them, its contributors, with the numbers of those that have a page.
    private(set) var contributors: [Int: [ArticleContributor]] = [:]
    let authority: PersonAuthority
    private var groupsByKey: [String: Int] = [:]
    private var groupsByRule: [Int: Int] = [:]
    /// Where each spelling is counted, by the text as sources give it: most names come up again letter by letter.
    private var places: [String: (group: Int, spelling: Int)] = [:]

    init(_ records: [ArticleRecord], order: [Int], authority: PersonAuthority) {
        self.authority = authority
        groupsOfArticle = Array(repeating: [], count: records.count)
        for article in order {
            for name in records[article].authors {
                guard let place = places[name] ?? addSpelling(name) else { continue }
                groups[place.group].count(place.spelling)
                if !groupsOfArticle[article].contains(place.group) {
                    groupsOfArticle[article].append(place.group)
                    groups[place.group].articles.append(article)
                }
            }
        }
        for article in order { addContributors(of: records[article], article) }
        for number in groups.indices { groups[number].chooseName() }
    }

    /// Notes a name as it was never written before; nil for an empty one.
    private mutating func addSpelling(_ name: String) -> (group: Int, spelling: Int)? {
        let text = NameGroups.trimmed(name)
        if text.isEmpty { return nil }
        if text != name {
            let place = places[text] ?? addSpelling(text)
            places[name] = place
            return place
        }
        let spelling = PersonSpelling(text)
        let group = group(for: spelling)
        let place = (group, groups[group].add(spelling))
        places[text] = place
        return place
    }

    private mutating func group(for spelling: PersonSpelling) -> Int {
        let key = spelling.name.key
        if let rule = authority.rule(for: spelling, key: key) { return group(ofRule: rule) }
        let ownKey = authority.isSeparate(spelling.text) ? "= " + spelling.text : key
        if let known = groupsByKey[ownKey] { return known }
        groups.append(PersonGroup(key: ownKey, spelling: spelling))
        groupsByKey[ownKey] = groups.count - 1
        return groups.count - 1
    }

    private mutating func group(ofRule rule: Int) -> Int {
        if let known = groupsByRule[rule] { return known }
        groups.append(PersonGroup(rule: rule, of: authority.rules))
        groupsByRule[rule] = groups.count - 1
        return groups.count - 1
    }

    /// Finds the contributors of an article among those who have a page: authors, and people of the rules.
    private mutating func addContributors(of record: ArticleRecord, _ article: Int) {
        if record.params.isEmpty, record.contributors.isEmpty { return }
        let named = Contributor.all(of: record.metadata)
        if named.isEmpty { return }
        var found: [ArticleContributor] = []
        for contributor in named {
            let spelling = PersonSpelling(NameGroups.trimmed(contributor.name))
            let key = spelling.name.key
            var group = groupsByKey[key]
            if let rule = authority.rule(for: spelling, key: key) { group = self.group(ofRule: rule) }
            if authority.isSeparate(spelling.text) { group = groupsByKey["= " + spelling.text] }
            if let group {
                groups[group].contributions.append(Contribution(article: article, role: contributor.role))
            }
            let name = spelling.name.displayName
            found.append(ArticleContributor(role: contributor.role, name: name, person: group))
        }
        contributors[article] = found
    }

    /// Sorts the people as lists do; from then on articles refer to them by their place there.
    mutating func sort() {
        let keys = groups.map { SortKey(sortName(of: $0), shown: $0.shownName) }
        let places = keys.indices.sorted { keys[$0] < keys[$1] }
        var newNumber = [Int](repeating: 0, count: places.count)
        for (new, old) in places.enumerated() { newNumber[old] = new }
        groups = places.map { groups[$0] }
        for article in groupsOfArticle.indices {
            groupsOfArticle[article] = groupsOfArticle[article].map { newNumber[$0] }
        }
        contributors = contributors.mapValues { list in
            list.map {
                ArticleContributor(role: $0.role, name: $0.name, person: $0.person.map { newNumber[$0] })
            }
        }
        groupsByKey = [:]
        groupsByRule = [:]
        self.places = [:]
    }

    /// The name of a person as lists sort it.
    func sortName(of group: PersonGroup) -> String {
        group.rule.flatMap { authority.rules[$0].sortName } ?? group.name.sortName
    }
}
