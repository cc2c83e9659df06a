/// Where and how often a term occurs in one article.
struct TermOccurrences {
    /// Counts without stop words.
    var body = 0
    var title = 0
    /// In the names of authors and tags.
    var names = 0
    /// Counts of the article's positions; stop words have none.
    var positions = 0

    /// Writes the counts; the gaps of the positions follow.
    func write(into bytes: inout [UInt8]) {
        let isPlain = body == positions && title == 0 && names == 0
        bytes.append(varint: positions << 1 | (isPlain ? 1 : 0))
        guard !isPlain else { return }
        bytes.append(varint: body)
        bytes.append(varint: title)
        bytes.append(varint: names)
    }

    /// Reads counts; the reader stands before the gaps of the positions then.
    init(_ reader: inout ByteReader) {
        let first = reader.varint()
        positions = first >> 1
        if first & 1 == 1 {
            body = positions
        } else {
            body = reader.varint()
            title = reader.varint()
            names = reader.varint()
        }
    }

    init() {}
}
