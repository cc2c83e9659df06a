/// The lines that stand at the edges of many sources of a collection: the head and foot of its pages, the publisher's
/// address, the contact lines.
///
/// Only hashes are kept, so that a profile of a hundred thousand sources takes little room. It is made in a first light
/// pass with a `CollectionProfileGatherer`.
package struct CollectionProfile: Sendable, Hashable {
    /// Hashes of lines, for each folder and for the whole collection.
    private let repeated: Set<UInt64>

    /// A profile that knows nothing.
    package init() { repeated = [] }

    init(repeated: Set<UInt64>) { self.repeated = repeated }

    package var isEmpty: Bool { repeated.isEmpty }

    /// The lines of a source that repeat over its folder or the collection, counted from 1: what
    /// `TextSettings.collectionFurniture` takes.
    ///
    /// - Parameters:
    ///   - text: UTF-8 with line feeds.
    ///   - path: path of the source, of which the folder counts.
    package func furniture(in text: [UInt8], path: String) -> Set<Int> {
        guard !repeated.isEmpty else { return [] }
        var numbers: Set<Int> = []
        for line in EdgeLines.lines(of: text) {
            if repeats(EdgeLines.hash(line.bytes), folder: EdgeLines.folder(of: path)) {
                numbers.insert(line.number)
            }
        }
        return numbers
    }

    /// Whether a line repeats over a folder or the collection.
    func repeats(_ hash: UInt64, folder: String) -> Bool {
        repeated.contains(EdgeLines.combined(hash, folder: nil))
            || repeated.contains(EdgeLines.combined(hash, folder: folder))
    }
}
