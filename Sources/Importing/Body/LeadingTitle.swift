import Files

/// The title of an article where its body or its file's name gives it.
enum LeadingTitle {
    /// Whether the first line of a body is a heading with this text.
    static func opens(_ markdown: [UInt8], with title: String) -> Bool {
        guard let start = markdown.firstIndex(where: { $0 > 0x20 }), markdown[start] == UInt8(ascii: "#")
        else {
            return false
        }
        let line = markdown[start...].prefix { $0 != 0x0A }.dropFirst()
        guard line.first == 0x20 else { return false }
        let text = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        return text == title.split(whereSeparator: \.isWhitespace)
    }

    /// A body without some of its lines, which keeps its line feeds so that the lines behind keep their numbers.
    static func removed(_ lines: ClosedRange<Int>, from markdown: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(markdown.count)
        var line = 1
        for byte in markdown {
            if !lines.contains(line) || byte == 0x0A { result.append(byte) }
            if byte == 0x0A { line += 1 }
        }
        return result
    }

    /// A title made of a file's name: `flood of 1953.md` and `flood-of-1953.md` give "flood of 1953".
    static func fromName(of source: String) -> String {
        var stem = FilePath.stem(of: source)
        if stem.lowercased() == "index", let folder = FilePath.parent(of: source), !folder.isEmpty {
            stem = FilePath.name(of: folder)
        }
        let words = stem.split { $0 == "-" || $0 == "_" || $0.isWhitespace }
        return words.isEmpty ? stem : words.joined(separator: " ")
    }
}
