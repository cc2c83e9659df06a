import Articles

extension Catalog {
    /// The tags of an index, as lists sort them, each with an address.
    static func tags(_ index: inout TagIndex, book: inout AddressBook) -> [Tag] {
        var tags = index.sorted()
        let claims = tags.map { NameClaim(name: $0.name, variants: index.variants(of: $0)) }
        let paths = book.claimPages(of: claims, kind: .tag, in: "tags", what: "tag")
        for (number, path) in paths.enumerated() { tags[number].path = path }
        return tags
    }
}
