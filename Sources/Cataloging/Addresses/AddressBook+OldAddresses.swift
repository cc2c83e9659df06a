import Articles

extension AddressBook {
    /// Redirects every address on record at which its page does not stand any more.
    mutating func redirectOldAddresses() {
        if ledger.isEmpty { return }
        for number in records.indices {
            guard let owner = ledger.owner(ofRecord: number) else { continue }
            redirect(owner, to: NamePage(path: addresses[number].page, target: .record(number)))
        }
        for owner in ledger.owners.indices {
            if let page = namePages[owner] {
                redirect(owner, to: page)
            } else if !ledger.owners[owner].isPresent, ledger.owners[owner].kind != .pages {
                leaveBehind(owner)
            }
        }
    }

    private mutating func redirect(_ owner: Int, to page: NamePage) {
        for entry in ledger.entries(of: owner) where entry.address != page.path { redirect(entry, to: page) }
    }

    private mutating func redirect(_ entry: RecordedAddress, to page: NamePage) {
        if leads(entry.address, to: page.path) { return }
        var redirect = Redirect(from: entry.address, to: page.path, target: page.target)
        if entry.address.lowercased() == page.path.lowercased() {
            redirect.isCaseOnly = true
            redirects.append(redirect)
        } else if let holder = registry.holder(of: entry.address) {
            report(
                .warning, entry,
                "The old address “\(entry.address)” of \(entry.shownIdentity) is taken by \(holder)",
                "Links to the old page lead there now; give the newer one another address.")
        } else {
            add(redirect, for: entry.identity)
        }
    }

    /// Leads from the addresses of what is gone to the list that it stood in; articles and pages stood in none.
    private mutating func leaveBehind(_ owner: Int) {
        guard let list = list(above: ledger.owners[owner]) else { return noteMissing(owner) }
        // The list of undated articles keeps its path while there are none.
        for entry in ledger.entries(of: owner)
        where registry.holder(of: entry.address) == nil || entry.address == ListPaths.undated {
            add(Redirect(from: entry.address, to: list.path, target: list.target), for: entry.identity)
            if entry.state == .live {
                report(
                    .note, entry,
                    "\(entry.shownIdentity) is gone; “\(entry.address)” leads to “\(list.path)” now", nil)
            }
        }
    }

    private func list(above owner: AddressOwner) -> NamePage? {
        switch owner.kind {
        case .article, .page, .pages: return nil
        case .person: return NamePage(path: ListPaths.authors, target: .list("authors"))
        case .tag: return NamePage(path: ListPaths.tags, target: .list("tags"))
        case .list:
            let above = AddressBook.list(above: owner.identity)
            if let path = lists[above], above != owner.identity {
                return NamePage(path: path, target: .list(above))
            }
            return NamePage(path: ListPaths.archive, target: .list("archive"))
        }
    }

    /// Notes that nothing stands at the addresses of an article any more, unless that is on record, or an alias leads on.
    private mutating func noteMissing(_ owner: Int) {
        let dead = ledger.entries(of: owner).filter { entry in
            entry.state != .gone && registry.holder(of: entry.address) == nil
        }
        if let entry = dead.first(where: { $0.state == .live }) ?? dead.first { missing.append(entry) }
    }

    private mutating func report(
        _ severity: Diagnostic.Severity, _ entry: RecordedAddress, _ summary: String, _ hint: String?
    ) {
        diagnostics.append(
            Diagnostic(severity, file: AddressRecord.fileName, line: entry.line, summary, hint: hint))
    }
}

extension RecordedAddress {
    /// What an address belongs to, in a sentence.
    package var shownIdentity: String {
        switch kind {
        case .article, .page, .pages: identity
        case .list: "the list \(identity)"
        case .person: "the author “\(identity)”"
        case .tag: "the tag “\(identity)”"
        }
    }
}
