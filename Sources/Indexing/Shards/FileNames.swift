import Articles

/// Names files by their content, in folders that hold few files each.
struct FileNames: Sendable {
    /// Folders below the index, each named by two digits.
    let depth: Int

    /// Names for an index of so many articles.
    init(articles: Int) {
        depth = articles <= 500 ? 0 : articles <= 300_000 ? 1 : 2
    }

    /// The file of the content, and the six bytes that name it elsewhere.
    func file(_ bytes: [UInt8]) -> (file: IndexFile, name: [UInt8]) {
        let hash = Fingerprint(of: bytes).high
        let name = (0..<6).map { UInt8(truncatingIfNeeded: hash >> UInt64(56 - 8 * $0)) }
        var path = SearchFiles.folder + "/"
        for (index, byte) in name.enumerated() {
            path += Self.digits(byte)
            if index < depth { path += "/" }
        }
        return (IndexFile(path: path + ".bin", bytes: bytes), name)
    }

    private static func digits(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}
