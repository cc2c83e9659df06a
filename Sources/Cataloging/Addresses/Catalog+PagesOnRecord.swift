extension Catalog {
    /// The further pages of lists that the site had: for each list, the path of its first page and that of the one with the
    /// highest number.
    package var furtherPagesOnRecord: [(list: String, last: String)] {
        ledger.entries.filter { $0.kind == .pages }.map { ($0.identity, $0.address) }
    }
}
