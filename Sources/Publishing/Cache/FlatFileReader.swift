import Articles

/// Reads what `FlatFileWriter` wrote, and refuses anything that is damaged or of another kind.
struct FlatFileReader {
    private let bytes: [UInt8]
    private var offset: Int

    /// Opens a file; nil when it is of another kind or version, or when its checksum does not fit.
    init?(_ bytes: [UInt8], kind: String) {
        var header = Array(kind.utf8) + [0x0A]
        while header.count % 16 != 0 { header.append(0x20) }
        guard bytes.count >= header.count + 16, bytes.starts(with: header) else { return nil }
        let body = bytes.count - 16
        let checksum = bytes.withUnsafeBytes { buffer in
            (
                UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: body, as: UInt64.self)),
                UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: body + 8, as: UInt64.self))
            )
        }
        let actual = bytes.withUnsafeBytes { Fingerprint(of: UnsafeRawBufferPointer(rebasing: $0[..<body])) }
        guard actual == Fingerprint(low: checksum.0, high: checksum.1) else { return nil }
        self.bytes = bytes
        offset = header.count
    }

    /// The next array; nil when what stands there is no array of such elements.
    mutating func readArray<Element: BitwiseCopyable>(of type: Element.Type) -> [Element]? {
        guard let count = readNumber(), let stride = readNumber(), stride == MemoryLayout<Element>.stride,
            count <= (bytes.count - 16 - offset) / max(1, stride)
        else { return nil }
        let size = count * stride
        let values = [Element](unsafeUninitializedCapacity: count) { buffer, filled in
            bytes.withUnsafeBytes { source in
                UnsafeMutableRawBufferPointer(buffer).copyMemory(
                    from: UnsafeRawBufferPointer(rebasing: source[offset..<offset + size]))
            }
            filled = count
        }
        offset += (size + 15) / 16 * 16
        return values
    }

    private mutating func readNumber() -> Int? {
        guard offset + 8 <= bytes.count - 16 else { return nil }
        let number = bytes.withUnsafeBytes {
            UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        offset += 8
        return Int(exactly: number)
    }
}
