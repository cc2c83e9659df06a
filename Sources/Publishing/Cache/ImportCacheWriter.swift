package import Articles
package import Files

/// Writes an `ImportCache`, chunk by chunk, in the place of another.
package struct ImportCacheWriter: ~Copyable {
    private var file: FileReplacement
    private var ends: [UInt64] = []
    private var checksums: [UInt64] = []

    package init(_ path: String) throws(FileError) { file = try FileReplacement(path) }

    /// Appends the bytes of the next chunk.
    package mutating func append(_ bytes: [UInt8]) throws(FileError) {
        try file.append(bytes)
        let checksum = Fingerprint(of: bytes)
        checksums += [checksum.low, checksum.high]
        ends.append((ends.last ?? 0) + UInt64(bytes.count))
    }

    /// Writes the index and puts the file in its place; `key` and `store` are those of the cache.
    package mutating func finish(key: Fingerprint, store: UInt64) throws(FileError) {
        var index = FlatFileWriter(kind: ImportCache.kind)
        index.append([key.low, key.high, store])
        index.append(ends)
        index.append(checksums)
        let start = (ends.last ?? 0).littleEndian
        try file.append(index.finish() + withUnsafeBytes(of: start) { Array($0) })
        try file.finish()
    }
}
