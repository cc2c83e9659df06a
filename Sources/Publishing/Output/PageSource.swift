/// A run of pages of one kind, made one by one on demand: the unit in which pages are handed to cores.
package protocol PageSource: Sendable {
    /// How many items there are; an item may be several files.
    var count: Int { get }

    /// Hands out the files of an item.
    func pages(at index: Int, yield: (Page) throws -> Void) throws
}
