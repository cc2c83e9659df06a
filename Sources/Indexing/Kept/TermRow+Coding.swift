extension TermRow {
    /// Appends the row's bytes.
    func write(into bytes: inout [UInt8]) {
        Self.write(key, into: &bytes)
        Self.write(forms, into: &bytes)
        Self.write(targets, into: &bytes)
        bytes.append(varint: articles)
        bytes.append(varint: ranked)
        Self.write(list, into: &bytes)
        Self.write(positions, into: &bytes)
    }

    /// Reads a row.
    init(_ reader: inout ByteReader) {
        key = Self.bytes(&reader)
        forms = Self.words(&reader)
        targets = Self.words(&reader)
        articles = reader.varint()
        ranked = reader.varint()
        list = Self.bytes(&reader)
        positions = Self.bytes(&reader)
    }

    private static func write(_ words: [CountedWord], into bytes: inout [UInt8]) {
        bytes.append(varint: words.count)
        for word in words {
            write(word.bytes, into: &bytes)
            bytes.append(varint: word.articles)
        }
    }

    private static func write(_ text: [UInt8], into bytes: inout [UInt8]) {
        bytes.append(varint: text.count)
        bytes += text
    }

    private static func words(_ reader: inout ByteReader) -> [CountedWord] {
        (0..<reader.varint()).map { _ in
            CountedWord(bytes: bytes(&reader), articles: reader.varint())
        }
    }

    private static func bytes(_ reader: inout ByteReader) -> [UInt8] { Array(reader.take(reader.varint())) }
}
