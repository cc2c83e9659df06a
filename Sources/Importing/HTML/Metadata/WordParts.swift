/// Parts of words that are looked for in short texts, byte by byte.
struct WordParts: Sendable {
    private let parts: [[UInt8]]

    /// Makes a list of parts, lower case.
    init(_ parts: [String]) { self.parts = parts.map { Array($0.utf8) } }

    /// Whether one of the parts stands in a text, in any case.
    func stand(in text: String) -> Bool {
        guard !text.isEmpty else { return false }
        let bytes =
            text.utf8.allSatisfy { $0 < 0x80 } ? PageText.lowered(text.utf8) : Array(text.lowercased().utf8)
        return bytes.withUnsafeBufferPointer { bytes in parts.contains { Self.stands($0, in: bytes) } }
    }

    private static func stands(_ part: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        while let found = ByteSearch.first(part[0], in: bytes, from: start), found + part.count <= bytes.count
        {
            if bytes[found..<found + part.count].elementsEqual(part) { return true }
            start = found + 1
        }
        return false
    }
}
