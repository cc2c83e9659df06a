/// Every address that a site has published: the file `addresses.tsv`, which is kept under version control.
///
/// It is an input of every build, and written only when a build is asked to.
package struct AddressRecord: Sendable, Hashable {
    /// The lines, by kind, identity and address.
    package let entries: [RecordedAddress]

    package static let fileName = "addresses.tsv"

    package init(_ entries: [RecordedAddress] = []) {
        let isSorted = zip(entries, entries.dropFirst()).allSatisfy { $0 < $1 }
        self.entries = isSorted ? entries : entries.sorted()
    }
}
