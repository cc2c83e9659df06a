import Articles
import Files

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The file that holds the rows of all shards, block by block. What is written is never changed: new blocks go to its end.
final class KeptRows: Sendable {
    private let descriptor: Int32
    private let path: String

    init(_ path: String, isNew: Bool) throws(FileError) {
        self.path = path
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | (isNew ? O_TRUNC : 0), 0o644)
        guard descriptor >= 0 else { throw FileError.last("write", path) }
    }

    deinit { close(descriptor) }

    func write(_ bytes: [UInt8], at offset: Int) throws(FileError) {
        try FileBytes.write(bytes, to: descriptor, at: Int64(offset), path: path)
    }

    /// The bytes of a block.
    func bytes(of block: KeptBlock) throws -> [UInt8] {
        let bytes = try FileBytes.read(
            descriptor, at: Int64(block.offset), count: block.length, path: path)
        guard Fingerprint(of: bytes) == block.fingerprint else { throw KeptDamage() }
        return bytes
    }

    /// The rows of a block.
    func rows(of block: KeptBlock) throws -> [TermRow] {
        try bytes(of: block).withUnsafeBufferPointer { bytes in
            var reader = ByteReader(bytes)
            var rows: [TermRow] = []
            while !reader.isAtEnd { rows.append(TermRow(&reader)) }
            return rows
        }
    }
}
