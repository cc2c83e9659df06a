package import Articles

extension AddressRecord {
    /// Reads `addresses.tsv`; every line that is damaged is an error, since an address might be lost with it.
    ///
    /// Lines may stand in any order and end in CR LF; empty lines and those that begin with `#` are passed over.
    package static func read(_ bytes: [UInt8]) -> (record: AddressRecord, diagnostics: [Diagnostic]) {
        // A line has some 90 bytes.
        var reader = AddressRecordReader(lines: bytes.count / 64)
        bytes.withUnsafeBufferPointer { bytes in
            var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            var number = 0
            while start < bytes.count {
                var end = start
                while end < bytes.count, bytes[end] != 0x0A { end += 1 }
                number += 1
                reader.read(UnsafeBufferPointer(rebasing: bytes[start..<end]), number: number)
                start = end + 1
            }
        }
        return reader.finish()
    }
}
