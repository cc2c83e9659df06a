import Articles
import Cataloging
import Settings
import Theming

extension ListPageMaker {
    /// Articles with another part of the author on a page at most.
    private static let contributions = 24

    /// Adds what is known of an author beside the articles.
    func addProfile(_ number: Int, to page: inout ListPage) {
        let person = context.catalog.people[number]
        page.contributions = person.contributions.prefix(Self.contributions).map { contribution in
            let neighbour = context.neighbour(contribution.article, on: path)
            let role = context.words[contribution.role.word]
            let parts = [role, neighbour.date].compactMap(\.self)
            return NeighbourData(
                title: neighbour.title, url: neighbour.url, date: parts.joined(separator: ", "))
        }
        guard let profile = person.profile else { return }
        page.intro = profile.biography.map { context.html($0, on: path) } ?? []
        page.life = life(profile)
        page.picture = profile.picture.map(picture)
        page.profileLinks = profile.links.map { ThemeLink(name: $0.label, url: AddressText.escaped($0.url)) }
    }

    /// Adds what the rules say of a tag.
    func addTag(_ number: Int, to page: inout ListPage) {
        let tags = context.catalog.tags
        page.intro = tags[number].summary.map { context.html($0, on: path) } ?? []
        page.parent = tags[number].broader.map { tag in
            ThemeLink(name: tags[tag].name, url: context.address(of: tags[tag].path, from: path))
        }
        page.narrower = tags[number].narrower.map { tag in
            ThemeLink(
                name: tags[tag].name, url: context.address(of: tags[tag].path, from: path),
                count: context.words.number(tags[tag].articles.count))
        }
    }

    /// From when to when a person lived.
    private func life(_ profile: PersonProfile) -> String {
        switch (profile.born, profile.died) {
        case (nil, nil): ""
        case (let born?, let died?): "\(text(born)) – \(text(died))"
        case (let born?, nil): "\(context.words["born"]) \(text(born))"
        case (nil, let died?): "\(context.words["died"]) \(text(died))"
        }
    }

    private func text(_ date: LifeDate) -> String {
        switch date {
        case .date(let date): context.dates.text(date)
        case .text(let text): text
        }
    }

    private func picture(_ picture: String) -> PictureData {
        if picture.contains(":") { return PictureData(url: AddressText.escaped(picture)) }
        let size = context.pictureSizes[picture]
        return PictureData(
            url: context.address(of: picture, from: path), width: size.map { String($0.width) } ?? "",
            height: size.map { String($0.height) } ?? "")
    }
}

// MARK: Keys

extension ListPageMaker {
    /// Adds what the page of a person shows of them beside the articles.
    func combinePerson(_ number: Int, into hasher: inout FingerprintHasher) {
        let person = context.catalog.people[number]
        hasher.combine(person.contributions.count)
        for contribution in person.contributions.prefix(Self.contributions) {
            hasher.combine(contribution.role.rawValue)
            hasher.combine(context.digests[contribution.article].entry)
        }
        guard let profile = person.profile else { return }
        hasher.combine(profile.biography.map { context.html($0, on: path) } ?? [])
        hasher.combine(life(profile))
        hasher.combine(profile.picture ?? "")
        let size = profile.picture.flatMap { context.pictureSizes[$0] }
        hasher.combine(size?.width ?? 0)
        hasher.combine(size?.height ?? 0)
        for link in profile.links {
            hasher.combine(link.label)
            hasher.combine(link.url)
        }
    }

    /// Adds what the page of a tag shows of it beside the articles.
    func combineTag(_ number: Int, into hasher: inout FingerprintHasher) {
        let tags = context.catalog.tags
        hasher.combine(tags[number].summary.map { context.html($0, on: path) } ?? [])
        hasher.combine(tags[number].narrower.count)
        for tag in [tags[number].broader].compactMap(\.self) + tags[number].narrower {
            ArticleDigest.combine(tags[tag], into: &hasher)
            hasher.combine(tags[tag].articles.count)
        }
    }
}
