import Articles
import Files

/// Finds which owners on record the articles and pages of a collection are: by identity, else by source, else by an equal body.
struct AddressMatching {
    private let ledger: AddressLedger
    private let records: [ArticleRecord]
    private let kinds: (Int) -> RecordedAddress.Kind
    /// For each record, its place among the owners.
    private var owners: [Int?]
    private var taken: [Bool]
    /// How many owners are taken.
    private var found = 0

    /// What makes one body like another.
    private struct Body: Hashable {
        var kind: RecordedAddress.Kind
        var digest: UInt64
        /// Name of the file; nil where it does not count.
        var name: String?
    }

    /// The owners of articles, then pages.
    static func owners(
        of records: [ArticleRecord], articleCount: Int, identities: [String], in ledger: AddressLedger
    ) -> [Int?] {
        if ledger.isEmpty { return [] }
        var matching = AddressMatching(
            ledger: ledger, records: records, kinds: { $0 < articleCount ? .article : .page },
            owners: Array(repeating: nil, count: records.count),
            taken: Array(repeating: false, count: ledger.owners.count))
        matching.matchIdentities { identities[$0] }
        matching.matchIdentities { RecordedAddress.identity(ofSource: records[$0]) }
        matching.matchBodies()
        return matching.owners
    }

    private mutating func matchIdentities(_ identity: (Int) -> String) {
        for number in records.indices where owners[number] == nil {
            if let owner = ledger.owner(kinds(number), identity(number)) { match(number, owner) }
        }
    }

    /// A source that is new, and whose body is that of one that is missing, is that one under another name. Where several are
    /// alike, those with one file name belong together, then the first to the first.
    private mutating func matchBodies() {
        guard owners.contains(nil), found < ledger.owners.count else { return }
        for usesName in [true, false] {
            var missing = missingBodies(byName: usesName)
            if missing.isEmpty { return }
            for number in records.indices where owners[number] == nil {
                guard let digest = RecordedAddress.digest(of: records[number]) else { continue }
                let identity = RecordedAddress.identity(ofSource: records[number])
                let body = Body(
                    kind: kinds(number), digest: digest, name: usesName ? FilePath.name(of: identity) : nil)
                while let owner = missing[body]?.popLast() {
                    if match(number, owner) { break }
                }
            }
        }
    }

    /// Owners that are not found yet by their bodies, the first one last.
    private func missingBodies(byName: Bool) -> [Body: [Int]] {
        var missing: [Body: [Int]] = [:]
        for (owner, known) in ledger.owners.enumerated().reversed()
        where !taken[owner] && (known.kind == .article || known.kind == .page) {
            let name = byName ? FilePath.name(of: known.identity) : nil
            for digest in Set(ledger.entries(of: owner).compactMap(\.digest)) {
                missing[Body(kind: known.kind, digest: digest, name: name), default: []].append(owner)
            }
        }
        return missing
    }

    @discardableResult
    private mutating func match(_ number: Int, _ owner: Int) -> Bool {
        if taken[owner] { return false }
        taken[owner] = true
        found += 1
        owners[number] = owner
        return true
    }
}
