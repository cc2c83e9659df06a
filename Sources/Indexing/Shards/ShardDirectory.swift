/// The list of shards with where each begins, in blocks that the entry names.
///
/// A block is a sequence of lines, each a boundary and the name of a file. The boundary of a term shard is a word that is
/// not before the shard's first and behind all words of the one before: what it shares with the last boundary, the length of the rest, the rest.
/// That of an article shard is an article's number: month and place.
struct ShardDirectory {
    struct Line {
        var boundary: [UInt8]
        var name: [UInt8]
    }

    private var lines: [Line] = []
    private let sharesPrefixes: Bool

    init(sharesPrefixes: Bool) { self.sharesPrefixes = sharesPrefixes }

    mutating func append(_ boundary: [UInt8], _ name: [UInt8]) {
        lines.append(Line(boundary: boundary, name: name))
    }

    /// Names the file of the last line.
    mutating func name(_ name: [UInt8]) { lines[lines.count - 1].name = name }

    /// The lines of the entry, which name the blocks; each block is given out.
    func blocks(_ names: FileNames, _ emit: (IndexFile) throws -> Void) rethrows -> [UInt8] {
        var cutter = ContentCutter(minimum: 48, middle: 96, maximum: 192)
        var blocks = ShardDirectory(sharesPrefixes: sharesPrefixes)
        var start = 0
        for index in 0...lines.count {
            let isCut = index == lines.count || cutter.cuts(before: lines[index].name, size: 1)
            guard isCut, index > start else { continue }
            let file = names.file(Self.bytes(lines[start..<index], sharesPrefixes))
            try emit(file)
            blocks.append(lines[start].boundary, file.name)
            start = index
        }
        return Self.bytes(blocks.lines[...], sharesPrefixes)
    }

    private static func bytes(_ lines: ArraySlice<Line>, _ sharesPrefixes: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        var last: [UInt8] = []
        bytes.append(varint: lines.count)
        for line in lines {
            if sharesPrefixes {
                let shared = zip(line.boundary, last).prefix { $0 == $1 }.count
                bytes.append(varint: shared)
                bytes.append(varint: line.boundary.count - shared)
                bytes += line.boundary[shared...]
                last = line.boundary
            } else {
                bytes += line.boundary
            }
            bytes += line.name
        }
        return bytes
    }
}
