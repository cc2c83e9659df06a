package import Articles

/// Takes one file of the site: its path from the site's root, the fingerprint of everything that its bytes depend on – equal
/// keys, equal bytes –, and what appends the bytes, called only when the file must be written.
package typealias PageTaker = (
    _ path: String, _ key: Fingerprint, _ render: (_ output: inout [UInt8]) throws -> Void
) throws -> Void

/// A run of pages of one kind, made one by one on demand: the unit in which pages are handed to cores.
package protocol PageSource: Sendable {
    /// How many items there are; an item may be several files.
    var count: Int { get }
    /// The template of its web pages, by which a profile names them.
    var template: String { get }

    /// Hands out the files of an item.
    func pages(at index: Int, yield: PageTaker) throws

    /// The file of an item that is written piece by piece, where it has one.
    func stream(at index: Int) throws -> StreamedFile?
}

extension PageSource {
    /// Files that no template makes go by the endings of their names.
    package var template: String { "" }

    package func stream(at index: Int) throws -> StreamedFile? { nil }

    /// Hands out a file whose bytes are at hand.
    func yield(_ bytes: [UInt8], at path: String, to take: PageTaker) throws {
        try take(path, Fingerprint(of: bytes)) { $0 += bytes }
    }
}
