import Articles
import Files

extension AddressBook {
    /// Claims the pages of people or tags below a folder; returns their paths.
    ///
    /// Each keeps what it has on record, under its own name or under another that it goes by; so does one whose name
    /// gives the address of another that the collection has not any more.
    mutating func claimPages(
        of names: [NameClaim], kind: RecordedAddress.Kind, in folder: String, what: String
    ) -> [String] {
        let wanted = names.map { "\(folder)/\(Slug($0.name)?.description ?? "untitled").html" }
        let owners = owners(of: names, kind: kind, wanted: wanted)
        var paths: [String] = []
        paths.reserveCapacity(names.count)
        for (number, name) in names.enumerated() {
            let path = claimPage(of: name.name, at: wanted[number], what: what, owners: owners[number])
            let page = NamePage(path: path, target: kind == .tag ? .tag(number) : .person(number))
            for owner in owners[number] { namePages[owner] = page }
            for variant in name.variants { variants.append((variant, folder, page)) }
            paths.append(path)
        }
        return paths
    }

    private mutating func claimPage(
        of name: String, at wanted: String, what: String, owners: [Int]
    ) -> String {
        let claim = claimNumbered(wanted, companion: "xml", for: "the \(what) “\(name)”", owners: owners)
        if let obstacle = claim.obstacle {
            diagnostics.append(
                Diagnostic(
                    .warning, file: claim.path,
                    "The address “\(wanted)” of the \(what) “\(name)” is \(obstacle)",
                    hint: "The page is at “\(claim.path)”."))
        }
        return claim.path
    }

    /// For each name, who it is on record.
    private mutating func owners(
        of names: [NameClaim], kind: RecordedAddress.Kind, wanted: [String]
    ) -> [[Int]] {
        var found = [[Int]](repeating: [], count: names.count)
        if ledger.isEmpty { return found }
        func note(_ owner: Int?, _ number: Int) {
            guard let owner, ledger.owners[owner].kind == kind, !ledger.owners[owner].isPresent else {
                return
            }
            ledger.markPresent(owner)
            found[number].append(owner)
        }
        for (number, name) in names.enumerated() { note(ledger.owner(kind, name.name), number) }
        for (number, name) in names.enumerated() {
            for variant in name.variants { note(ledger.owner(kind, variant), number) }
        }
        for number in names.indices { note(ledger.owner(ofAddress: wanted[number]), number) }
        return found
    }
}
