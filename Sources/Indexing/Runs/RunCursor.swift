import Files

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Reads the records of a run in order. The open file belongs to the `RunMerger`.
struct RunCursor {
    let path: String
    let descriptor: Int32
    private var offset: Int64 = 0
    private var buffer: [UInt8] = []
    private var position = 0
    /// The record that the reader stands at; empty at the end.
    private(set) var record: [UInt8] = []
    /// The key of the record, and where the forms begin behind it.
    private(set) var key = 0..<0

    private static let block = 1 << 18

    /// A cursor before the first record.
    init(_ run: IndexRun) throws(FileError) {
        path = run.path
        descriptor = open(run.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError.last("read", run.path) }
    }

    var isAtEnd: Bool { record.isEmpty }

    /// Whether the cursor stands at the record of a key.
    func isAt(_ other: [UInt8]) -> Bool { !isAtEnd && record[key].elementsEqual(other) }

    /// Whether the cursor stands at a record that comes before another cursor's.
    func isBefore(_ other: RunCursor) -> Bool {
        record[key].lexicographicallyPrecedes(other.record[other.key])
    }

    /// Goes on to the next record.
    mutating func advance() throws(FileError) {
        record.removeAll(keepingCapacity: true)
        try fill(10)
        let length = number()
        try fill(length)
        let end = min(buffer.count, position + length)
        record += buffer[position..<end]
        position = end
        record.withUnsafeBufferPointer { bytes in
            var reader = ByteReader(bytes)
            let length = reader.varint()
            key = reader.position..<min(bytes.count, reader.position + length)
        }
    }

    private mutating func number() -> Int {
        buffer.withUnsafeBufferPointer { bytes in
            var reader = ByteReader(bytes, at: position)
            defer { position = reader.position }
            return reader.varint()
        }
    }

    /// Sees to it that so many bytes wait in the buffer, if the file has them.
    private mutating func fill(_ count: Int) throws(FileError) {
        guard buffer.count - position < count else { return }
        buffer.removeFirst(position)
        position = 0
        let more = try FileBytes.read(
            descriptor, at: offset, count: max(Self.block, count - buffer.count), path: path)
        offset += Int64(more.count)
        buffer += more
    }
}
