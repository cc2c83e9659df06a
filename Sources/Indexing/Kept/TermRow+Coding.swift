extension TermRow {
    /// Appends the row's bytes.
    func write(into bytes: inout [UInt8]) {
        bytes.append(counted: key)
        Self.write(forms, into: &bytes)
        Self.write(targets, into: &bytes)
        bytes.append(varint: articles)
        bytes.append(varint: ranked)
        bytes.append(counted: list)
        bytes.append(counted: positions)
    }

    /// Reads a row.
    init(_ reader: inout ByteReader) {
        key = reader.counted()
        forms = Self.words(&reader)
        targets = Self.words(&reader)
        articles = reader.varint()
        ranked = reader.varint()
        list = reader.counted()
        positions = reader.counted()
    }

    private static func write(_ words: [CountedWord], into bytes: inout [UInt8]) {
        bytes.append(varint: words.count)
        for word in words {
            bytes.append(counted: word.bytes)
            bytes.append(varint: word.articles)
        }
    }

    private static func words(_ reader: inout ByteReader) -> [CountedWord] {
        (0..<reader.varint()).map { _ in
            CountedWord(bytes: reader.counted(), articles: reader.varint())
        }
    }
}
