package import Articles

/// Finds the front matter of a source, in whichever dialect, and reads it.
///
/// A byte order mark and blank lines before it are tolerated. A Markdown text may begin with a thematic break
/// or with `Note: …`, so what only resembles front matter is left to the body.
package struct FrontMatterReader {
    let bytes: [UInt8]
    let file: String
    /// Where the first line that is not blank begins, and its number.
    let start: Int
    let startLine: Int

    /// The front matter of a source and what is wrong with it; nil where it has none.
    ///
    /// Broken front matter gives an error, and a value without fields that tells where the body would begin.
    package static func read(bytes: [UInt8], file: String) -> (FrontMatter?, [Diagnostic]) {
        FrontMatterReader(bytes: bytes, file: file).read()
    }

    private init(bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var number = 1
        while start < bytes.count {
            let line = SourceLine(in: bytes, at: start)
            guard line.isBlank(in: bytes) else { break }
            start = line.next
            number += 1
        }
        self.start = start
        startLine = number
    }

    private func read() -> (FrontMatter?, [Diagnostic]) {
        guard start < bytes.count else { return (nil, []) }
        let line = SourceLine(in: bytes, at: start)
        switch bytes[start] {
        case 0x2D: return line.isFence(0x2D, in: bytes) ? readYAML(after: line) : (nil, [])
        case 0x2B: return line.isFence(0x2B, in: bytes) ? readTOML(after: line) : (nil, [])
        case 0x7B: return readJSON()
        default: return readMetadataLines(from: line)
        }
    }

    /// The error for front matter that cannot be read, with the value that tells where the body begins.
    func broken(
        _ problem: SyntaxProblem, _ dialect: FrontMatter.Dialect, bodyOffset: Int, bodyLine: Int
    ) -> (FrontMatter?, [Diagnostic]) {
        let matter = FrontMatter(dialect: dialect, fields: [], bodyOffset: bodyOffset, bodyLine: bodyLine)
        let subject = "The front matter is not valid \(dialect.rawValue)"
        return (matter, [problem.diagnostic(file: file, subject: subject)])
    }

    /// A warning for each key that stands again further down.
    func warnings(for repeated: [RepeatedKey]) -> [Diagnostic] {
        repeated.map { $0.diagnostic(file: file) }
    }
}
