import Articles

extension AddressBook {
    mutating func claimPage(_ number: Int) -> ArticleAddress {
        let page = records[number]
        return claim(number, asked: wanted.asked(by: page, author: nil), else: wanted.standard(forPage: page))
    }

    /// - Parameter standard: The path that the article gets unless it asks for another, where that is known.
    mutating func claimArticle(_ number: Int, standard: String?) -> ArticleAddress {
        let record = records[number]
        let author = wanted.needsAuthor(of: record) ? authorSlug(of: number) : nil
        let asked = wanted.asked(by: record, author: author)
        return claim(number, asked: asked, else: standard ?? wanted.standard(for: record, author: author))
    }

    /// The permalink of the source where it has one that can be used, else the standard address, or the next one free.
    private mutating func claim(_ number: Int, asked: String?, else standard: String) -> ArticleAddress {
        let record = records[number]
        if asked == nil, let permalink = record.permalink {
            warn(
                record, "The permalink “\(permalink)” is no address within the site",
                "The article is at “\(standard)”.")
        }
        let path = asked ?? standard
        let claim = claimNumbered(
            path, companion: "md", for: record.source,
            owners: ledger.owner(ofRecord: number).map { [$0] } ?? [])
        if let obstacle = claim.obstacle {
            warn(
                record, "The address “\(path)” is \(obstacle)",
                "This one is at “\(claim.path)”; give it a slug of its own to choose another.")
        }
        return ArticleAddress(page: claim.path)
    }

    /// The first author of an article, by the name that the author's page has.
    func authorSlug(of number: Int) -> String? {
        guard number < articleCount, let person = people.groupsOfArticle[number].first else { return nil }
        return Slug(people.groups[person].shownName)?.description
    }
}
