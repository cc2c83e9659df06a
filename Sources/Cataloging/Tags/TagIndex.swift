import Articles
import Settings

/// The tags of the collection: spellings and synonyms brought together, banned ones left out.
struct TagIndex {
    private var groups = NameGroups()
    /// For each article the numbers of its tags, in the order in which its source gives them.
    private(set) var groupsOfArticle: [[Int]]
    /// Articles that have no tags but derived ones.
    private(set) var derived: Set<Int> = []
    let authority: TagAuthority
    /// What the rules make of each tag as sources give it; nil for a banned one.
    private var names: [String: String?] = [:]

    /// - Parameter names: For each article the tags made of its text, for one that has none of its own; or nothing.
    init(
        _ records: [ArticleRecord], derived names: [[String]] = [], order: [Int], authority: TagAuthority
    ) {
        self.authority = authority
        groupsOfArticle = Array(repeating: [], count: records.count)
        for article in order {
            add(records[article].tags, to: article, areGiven: true)
            if !names.isEmpty, groupsOfArticle[article].isEmpty {
                add(names[article], to: article, areGiven: false)
                if !groupsOfArticle[article].isEmpty { derived.insert(article) }
            }
        }
        addBroaderTags()
    }

    private mutating func add(_ tags: [String], to article: Int, areGiven: Bool) {
        for tag in tags {
            guard let name = name(for: tag),
                let group = groups.add(name, article: article, isWritten: areGiven)
            else { continue }
            if !groupsOfArticle[article].contains(group) { groupsOfArticle[article].append(group) }
        }
    }

    private mutating func name(for tag: String) -> String? {
        if authority.isEmpty { return tag }
        if let known = names[tag] { return known }
        let name = authority.name(for: NameGroups.trimmed(tag))
        names.updateValue(name, forKey: tag)
        return name
    }

    /// Adds tags that no article has, but a narrower tag that articles have.
    private mutating func addBroaderTags() {
        if authority.isEmpty { return }
        var place = 0
        while place < groups.groups.count {
            if let broader = broaderName(of: groups.groups[place].name) { groups.addGroup(broader) }
            place += 1
        }
    }

    private func broaderName(of name: String) -> String? {
        guard let rule = authority.rule(for: name), let broader = authority.rules[rule].broader else {
            return nil
        }
        return authority.name(for: broader)
    }

    /// The tags as lists sort them, without their paths; from then on articles refer to them by their place there.
    mutating func sorted() -> [Tag] {
        let keys = groups.groups.map { SortKey($0.name) }
        let places = keys.indices.sorted { keys[$0] < keys[$1] }
        var newNumber = [Int](repeating: 0, count: places.count)
        for (new, old) in places.enumerated() { newNumber[old] = new }
        for article in groupsOfArticle.indices {
            groupsOfArticle[article] = groupsOfArticle[article].map { newNumber[$0] }
        }
        var tags = places.map {
            Tag(name: groups.groups[$0].name, path: "", articles: groups.groups[$0].articles)
        }
        if authority.isEmpty { return tags }
        for number in tags.indices {
            guard let rule = authority.rule(for: tags[number].name) else { continue }
            tags[number].summary = authority.rules[rule].summary
            guard let broader = broaderName(of: tags[number].name), let group = groups.number(of: broader)
            else {
                continue
            }
            tags[number].broader = newNumber[group]
            tags[newNumber[group]].narrower.append(number)
        }
        return tags
    }

    /// The words whose addresses lead to the page of a tag.
    func variants(of tag: Tag) -> [String] {
        authority.rule(for: tag.name).map { authority.rules[$0].synonyms } ?? []
    }
}
