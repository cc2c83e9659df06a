/// Files that are no text whatever their name says, known by their first bytes.
struct BinaryKind {
    /// What it is, in words.
    let name: String

    init?(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return nil }
        let found = Self.signatures.first { $0.bytes[0] == first && bytes.starts(with: $0.bytes) }
        if let found {
            name = found.name
            return
        }
        // A byte order mark says text; else control characters that no text has say otherwise.
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return nil }
        let count = min(bytes.count, 1_024)
        var controls = 0
        for index in 0..<count where Self.isControl(bytes[index]) { controls += 1 }
        guard controls * 20 > count else { return nil }
        name = "binary data"
    }

    /// NUL is left to UTF-16 and to damaged files; tab to carriage return, and escape, stand in text.
    private static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x07 && byte != 0 || byte >= 0x0E && byte <= 0x19 || byte == 0x7F
    }

    private static let signatures: [(bytes: [UInt8], name: String)] = [
        (Array("%PDF-".utf8), "a PDF document"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        (Array("GIF87a".utf8), "a GIF picture"), (Array("GIF89a".utf8), "a GIF picture"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"), ([0x1F, 0x8B], "a gzip archive"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive"), (Array("SQLite format 3\0".utf8), "a database"),
        (Array("{\\rtf".utf8), "an RTF document"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ]
}
