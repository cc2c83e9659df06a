import Articles

/// The address record, looked up while a collection gets its addresses.
struct AddressLedger {
    let entries: [RecordedAddress]
    /// In the order of the record.
    private(set) var owners: [AddressOwner] = []
    /// Owners by kind and identity.
    private var places: [Key: Int] = [:]
    /// Owners by the addresses that they have on record, in lower case.
    private var holders: [String: Int] = [:]
    /// For each article, then each page, its place among the owners; empty where nothing is on record.
    private(set) var ownersOfRecords: [Int?] = []

    private struct Key: Hashable {
        var kind: RecordedAddress.Kind
        var identity: String
    }

    init(_ record: AddressRecord) {
        entries = record.entries
        if entries.isEmpty { return }
        holders.reserveCapacity(entries.count)
        places.reserveCapacity(entries.count)
        owners.reserveCapacity(entries.count)
        var start = 0
        while start < entries.count {
            let first = entries[start]
            var end = start
            while end < entries.count, entries[end].kind == first.kind,
                entries[end].identity == first.identity
            {
                holders[entries[end].address.lowercased()] = owners.count
                end += 1
            }
            places[Self.key(first.kind, first.identity)] = owners.count
            owners.append(AddressOwner(kind: first.kind, identity: first.identity, entries: start..<end))
            start = end
        }
    }

    var isEmpty: Bool { entries.isEmpty }

    /// The owner that has an address on record.
    func owner(ofAddress address: String) -> Int? {
        entries.isEmpty ? nil : holders[address.lowercased()]
    }

    /// The owner of a kind that is known by an identity. Names that differ only in case are one.
    func owner(_ kind: RecordedAddress.Kind, _ identity: String) -> Int? {
        entries.isEmpty ? nil : places[Self.key(kind, identity)]
    }

    /// The owner that an article or page was on record as.
    func owner(ofRecord number: Int) -> Int? { ownersOfRecords.isEmpty ? nil : ownersOfRecords[number] }

    /// The addresses of an owner.
    func entries(of owner: Int) -> ArraySlice<RecordedAddress> { entries[owners[owner].entries] }

    /// Notes that the collection has an owner.
    mutating func markPresent(_ owner: Int) { owners[owner].isPresent = true }

    /// Notes which owner each article, then each page, is.
    mutating func setOwners(ofRecords owners: [Int?]) {
        ownersOfRecords = owners
        for owner in owners.lazy.compactMap(\.self) { markPresent(owner) }
    }

    private static func key(_ kind: RecordedAddress.Kind, _ identity: String) -> Key {
        switch kind {
        case .person, .tag: Key(kind: kind, identity: identity.lowercased())
        case .article, .page, .pages, .list: Key(kind: kind, identity: identity)
        }
    }
}
