import Articles

extension Catalog {
    /// The address record once this catalog is published: every address that it has, and all that were on record.
    ///
    /// Drafts have no lasting address.
    /// - Parameter furtherPages: For the lists that have more than one page, by the path of the first, the path of the one with
    ///   the highest number.
    package func nextAddressRecord(furtherPages: [String: String] = [:]) -> AddressRecord {
        var lines = oldAddresses(but: furtherPages)
        for redirect in redirects where lines[redirect.from] == nil && !redirect.isCaseOnly {
            lines[redirect.from] = line(for: redirect)
        }
        for (number, record) in records.enumerated() where isOnRecord(number) {
            let address = addresses[number].page
            lines[address] = RecordedAddress(
                kind: kind(of: number), identity: identities[number], address: address, state: .live,
                digest: RecordedAddress.digest(of: record))
        }
        func add(_ kind: RecordedAddress.Kind, _ identity: String, _ address: String) {
            lines[address] = RecordedAddress(kind: kind, identity: identity, address: address, state: .live)
        }
        for person in people { add(.person, person.name, person.path) }
        for tag in tags { add(.tag, tag.name, tag.path) }
        for (identity, path) in lists { add(.list, identity, path) }
        for (list, path) in furtherPages { add(.pages, list, path) }
        return AddressRecord(Array(lines.values))
    }

    /// What was on record, by address, as it is without the pages of this catalog.
    private func oldAddresses(but furtherPages: [String: String]) -> [String: RecordedAddress] {
        var lines: [String: RecordedAddress] = [:]
        lines.reserveCapacity(ledger.entries.count + records.count)
        var numbers: [Int: Int] = [:]
        for number in records.indices {
            if let owner = ledger.owner(ofRecord: number) { numbers[owner] = number }
        }
        for (place, owner) in ledger.owners.enumerated()
        where owner.kind != .pages || furtherPages[owner.identity] == nil {
            for var entry in ledger.entries(of: place) {
                entry.state = owner.kind == .pages ? .live : owner.isPresent ? .moved : .gone
                entry.line = 0
                if let number = numbers[place] { entry.identity = identities[number] }
                if owner.isPresent { entry.digest = nil }
                lines[entry.address] = entry
            }
        }
        return lines
    }

    private func line(for redirect: Redirect) -> RecordedAddress? {
        func line(_ kind: RecordedAddress.Kind, _ identity: String) -> RecordedAddress {
            RecordedAddress(kind: kind, identity: identity, address: redirect.from, state: .moved)
        }
        switch redirect.target {
        case .record(let number):
            return isOnRecord(number) ? line(kind(of: number), identities[number]) : nil
        case .person(let number): return line(.person, redirect.name ?? people[number].name)
        case .tag(let number): return line(.tag, redirect.name ?? tags[number].name)
        case .list, .named: return nil
        }
    }

    private func kind(of number: Int) -> RecordedAddress.Kind { number < articleCount ? .article : .page }

    private func isOnRecord(_ number: Int) -> Bool {
        !records[number].isDraft || ledger.owner(ofRecord: number) != nil
    }
}
