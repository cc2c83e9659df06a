extension AddressBook {
    /// A path that was claimed.
    struct Claim {
        var path: String
        /// What stood in the way of the path that was wanted: “taken by …”; nil where that is settled on record.
        var obstacle: String?
    }

    /// Claims a path or, where it is taken or on record for another, the first of `-2`, `-3` … that is free. An owner keeps the
    /// number that it has on record.
    ///
    /// The path with the extension `companion` is claimed with it, for the file that stands beside the page.
    mutating func claimNumbered(
        _ wanted: String, companion: String? = nil, for claimant: String, owners: [Int]
    ) -> Claim {
        if claim(wanted, companion: companion, for: claimant, owners: owners) { return Claim(path: wanted) }
        for owner in owners {
            for entry in ledger.entries(of: owner)
            where entry.state == .live && FilePathParts.isNumbered(entry.address, of: wanted) {
                if claim(entry.address, companion: companion, for: claimant, owners: owners) {
                    return Claim(path: entry.address)
                }
            }
        }
        let obstacle = obstacle(at: wanted, companion: companion)
        var number = nextNumbers[wanted] ?? 2
        while true {
            let path = numbered(wanted, number)
            number += 1
            if claim(path, companion: companion, for: claimant, owners: owners) {
                nextNumbers[wanted] = number
                return Claim(path: path, obstacle: obstacle)
            }
        }
    }

    /// A path with a number; where a file stands in the place of a folder, the folder gets it.
    private func numbered(_ path: String, _ number: Int) -> String {
        guard let file = registry.fileAbove(path) else { return FilePathParts.numbered(path, number) }
        return "\(file)-\(number)" + String(decoding: path.utf8.dropFirst(file.utf8.count), as: UTF8.self)
    }

    /// Claims a path and its companion; false, and nothing is changed, when one of them belongs to another.
    private mutating func claim(
        _ path: String, companion: String?, for claimant: String, owners: [Int]
    ) -> Bool {
        if let owner = ledger.owner(ofAddress: path), !owners.contains(owner) { return false }
        guard let companion else { return registry.claim(path, for: claimant) }
        return registry.claim(path, with: FilePathParts.withExtension(path, companion), for: claimant)
    }

    private func obstacle(at path: String, companion: String?) -> String {
        let beside = companion.flatMap { registry.holder(of: FilePathParts.withExtension(path, $0)) }
        if let holder = registry.holder(of: path) ?? beside { return "taken by \(holder)" }
        let owner = ledger.owner(ofAddress: path).map { ledger.owners[$0].identity }
        return "on record for \(owner ?? "another")"
    }
}
