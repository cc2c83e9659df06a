import Articles

extension AddressBook {
    /// Gives each old address its redirect: aliases, addresses on record, names that were merged; to be called when all else
    /// has its address.
    mutating func claimRedirects() {
        for (number, record) in records.enumerated() {
            for alias in record.aliases { claimAlias(alias, of: record, number: number) }
        }
        for article in omitted { claimAddresses(of: article) }
        redirectOldAddresses()
        for variant in variants { redirect(variant.name, in: variant.folder, to: variant.page) }
    }

    /// Leads from the addresses that an article has on record, or would have, to the one that it repeats.
    private mutating func claimAddresses(of article: OmittedArticle) {
        let page = NamePage(path: addresses[article.original].page, target: .record(article.original))
        let identity = AddressIdentities([article.record]).identities[0]
        if let owner = ledger.owner(.article, identity), !ledger.owners[owner].isPresent {
            ledger.markPresent(owner)
            namePages[owner] = page
        }
        let original = records[article.original].metadata
        let hasSameAuthor = original.authors.first == article.record.authors.first
        let path = wanted.path(
            of: article.record, author: hasSameAuthor ? authorSlug(of: article.original) : nil)
        if registry.holder(of: path) == nil, ledger.owner(ofAddress: path) == nil {
            add(Redirect(from: path, to: page.path, target: page.target), for: article.record.source)
        }
        for alias in article.record.aliases {
            claimAlias(alias, of: article.record, number: article.original)
        }
    }

    private mutating func claimAlias(_ alias: String, of record: ArticleRecord, number: Int) {
        let target = addresses[number].page
        guard let path = SitePath.page(forAddress: alias) else {
            return warn(record, "The alias “\(alias)” is no address within the site", "It was left out.")
        }
        if path.lowercased() == target.lowercased() || leads(path, to: target) { return }
        if let owner = ledger.owner(ofAddress: path), owner != ledger.owner(ofRecord: number),
            ledger.owners[owner].isPresent
        {
            let holder = ledger.owners[owner].identity
            return warn(record, "The alias “\(alias)” is on record for \(holder)", "It was left out.")
        }
        if let holder = registry.holder(of: path) {
            return warn(record, "The alias “\(alias)” is the address of \(holder)", "It was left out.")
        }
        add(Redirect(from: path, to: target, target: .record(number)), for: record.source)
    }

    /// Redirects the address that a name would have had if it were not another name for a page, where it is free.
    private mutating func redirect(_ name: String, in folder: String, to page: NamePage) {
        guard let slug = Slug(name) else { return }
        let path = "\(folder)/\(slug).html"
        if let owner = ledger.owner(ofAddress: path), ledger.owners[owner].isPresent { return }
        guard registry.holder(of: path) == nil else { return }
        var redirect = Redirect(from: path, to: page.path, target: page.target)
        redirect.name = name
        add(redirect, for: "“\(name)”")
    }

    /// Whether an address leads to a page already.
    func leads(_ path: String, to page: String) -> Bool { redirectTargets[path.lowercased()] == page }

    /// Adds a redirect from an address that is free.
    mutating func add(_ redirect: Redirect, for claimant: String) {
        _ = registry.claim(redirect.from, for: claimant)
        redirectTargets[redirect.from.lowercased()] = redirect.to
        redirects.append(redirect)
    }
}
