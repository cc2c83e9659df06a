import Articles

/// Writes a flat, versioned, checksummed file: a kind, arrays of plain values, a fingerprint of it all at the end.
struct FlatFileWriter {
    private var bytes: [UInt8]

    /// Begins a file; the kind names the content and its version.
    init(kind: String) {
        bytes = Array(kind.utf8) + [0x0A]
        while bytes.count % 16 != 0 { bytes.append(0x20) }
    }

    /// Appends an array as its count, the size of an element, and its memory, filled up to 16 bytes.
    mutating func append<Element: BitwiseCopyable>(_ values: [Element]) {
        for number in [UInt64(values.count), UInt64(MemoryLayout<Element>.stride)] {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
        values.withUnsafeBytes { bytes.append(contentsOf: $0) }
        while bytes.count % 16 != 0 { bytes.append(0) }
    }

    /// Appends bytes that come in parts as one array; they are copied once.
    mutating func append(joining parts: [[UInt8]]) {
        let count = parts.reduce(0) { $0 + $1.count }
        bytes.reserveCapacity(bytes.count + count + 64)
        for number in [UInt64(count), 1] {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
        for part in parts { bytes.append(contentsOf: part) }
        while bytes.count % 16 != 0 { bytes.append(0) }
    }

    consuming func finish() -> [UInt8] {
        let checksum = Fingerprint(of: bytes)
        for number in [checksum.low, checksum.high] {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
        return bytes
    }
}
