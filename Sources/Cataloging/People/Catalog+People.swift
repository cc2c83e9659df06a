import Articles
import Settings

extension Catalog {
    /// The people of an index that is sorted, each with an address.
    static func people(_ index: PersonIndex, positions: [Int], book: inout AddressBook) -> [Person] {
        let rules = index.authority.rules
        let claims = index.groups.map { group in
            NameClaim(name: group.shownName, variants: group.variants(rules))
        }
        let paths = book.claimPages(of: claims, kind: .person, in: "authors", what: "author")
        return zip(index.groups, paths).map { group, path in
            var person = Person(
                name: group.shownName, sortName: index.sortName(of: group), path: path,
                articles: group.articles)
            person.isOrganisation = group.name.kind == .organisation
            person.profile = group.rule.map { rules[$0].profile }
            if group.articles.isEmpty {
                var seen: Set<Int> = []
                person.articles = group.contributions.map(\.article).filter { seen.insert($0).inserted }
            } else {
                person.contributions = group.contributions
            }
            return person
        }
    }

    /// The pictures of people that are files of the static folder.
    package var portraits: [AssetCopy] {
        people.compactMap { person in
            guard let picture = person.profile?.picture, !picture.contains(":") else { return nil }
            return AssetCopy(source: "Static/\(picture)", path: picture)
        }
    }

    /// What there is to say of pictures of people that are not there.
    static func missingPictures(_ people: [Person], _ input: CatalogInput) -> [Diagnostic] {
        if input.people.rules.allSatisfy({ $0.profile.picture == nil }) { return [] }
        let files = Set(input.staticFiles)
        return input.people.rules.compactMap { rule in
            guard let picture = rule.profile.picture, !picture.contains(":"), !files.contains(picture) else {
                return nil
            }
            return Diagnostic(
                .warning, file: PersonRule.fileName, line: rule.line,
                "The picture “\(picture)” of “\(rule.name)” is missing",
                hint: "Put the file at “Static/\(picture)”, or correct its name.")
        }
    }
}

extension PersonGroup {
    /// The other spellings, whose addresses lead to the person's page.
    fileprivate func variants(_ rules: [PersonRule]) -> [String] {
        var variants = rule.map { rules[$0].variants } ?? []
        for spelling in spellings where spelling.text != shownName { variants.append(spelling.text) }
        return variants
    }
}
