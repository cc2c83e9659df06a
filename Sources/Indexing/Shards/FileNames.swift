import Articles

/// Names files by their content, in folders that hold few files each.
struct FileNames: Sendable {
    /// Folders below the index, each named by two digits.
    let depth: Int

    /// Names for an index of so many articles.
    init(articles: Int) {
        depth = articles <= 500 ? 0 : articles <= 300_000 ? 1 : 2
    }

    /// The file of the content.
    func file(_ content: [UInt8], isCompressed: Bool = false) -> IndexFile {
        let hash = Fingerprint(of: content).high
        let name = (0..<6).map { UInt8(truncatingIfNeeded: hash >> UInt64(56 - 8 * $0)) }
        return IndexFile(path: path(name), name: name, content: content, isCompressed: isCompressed)
    }

    /// The path of a file that is named.
    func path(_ name: [UInt8]) -> String {
        var path = SearchFiles.folder + "/"
        for (index, byte) in name.enumerated() {
            path += Self.digits(byte)
            if index < depth { path += "/" }
        }
        return path + ".bin"
    }

    private static func digits(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}
