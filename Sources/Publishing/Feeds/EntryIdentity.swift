import Articles

/// The name by which feed readers know an article: made of what the article is known by, not of its address.
enum EntryIdentity {
    /// A `urn:uuid:` of version 8 (RFC 9562: the bits are the maker's own) made of a fingerprint.
    static func urn(for record: ArticleRecord) -> String { urn("article " + record.identity) }

    /// The name of a list's feed.
    static func urn(forList path: String) -> String { urn("list " + path) }

    private static func urn(_ name: String) -> String {
        let hash = Fingerprint(of: name)
        let high = (hash.high & 0xFFFF_FFFF_FFFF_0FFF) | 0x8000
        let low = (hash.low & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000
        let digits = Array(hex(high) + hex(low))
        let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
        return "urn:uuid:" + groups.joined(separator: "-")
    }

    private static func hex(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
