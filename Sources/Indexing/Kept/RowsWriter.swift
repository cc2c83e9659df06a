import Articles
import Files

/// Keeps the rows of shards: in a new file, or at the end of that of the last build.
final class RowsWriter {
    private let rows: KeptRows
    private let generation: Int
    private var length: Int
    /// Whether shards that are passed over must be copied.
    let isNew: Bool

    /// A file may hold so many times the rows in use before those in use move to a new one.
    private static let mostGarbage = 3
    private static let smallest = 4 << 20

    /// Begins a new file.
    init(_ keeper: IndexKeeper, after generation: Int) throws(FileError) {
        rows = try keeper.newRows(after: generation)
        self.generation = generation + 1
        length = 0
        isNew = true
    }

    /// Goes on where the last build ended, unless little of the file is still in use.
    convenience init(_ keeper: IndexKeeper, addingTo old: KeptIndex) throws(FileError) {
        if old.length > Self.mostGarbage * old.liveLength + Self.smallest {
            try self.init(keeper, after: old.generation)
        } else {
            try self.init(keeper, continuing: old)
        }
    }

    private init(_ keeper: IndexKeeper, continuing old: KeptIndex) throws(FileError) {
        rows = try keeper.rows(of: old)
        generation = old.generation
        length = old.length
        isNew = false
    }

    /// Appends the rows of a block.
    func append(_ bytes: [UInt8], _ block: inout KeptBlock) throws {
        try rows.write(bytes, at: length)
        block.offset = length
        block.length = bytes.count
        block.fingerprint = Fingerprint(of: bytes)
        length += bytes.count
    }

    /// Says in the table where everything is.
    func note(in index: inout KeptIndex, _ blocks: [KeptBlock]) {
        index.blocks = blocks
        index.generation = generation
        index.length = length
    }
}
