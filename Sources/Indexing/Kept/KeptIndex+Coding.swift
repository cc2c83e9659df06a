import Articles

extension KeptIndex {
    private static let head = Array("broadsheet index 1\n".utf8)

    /// Its bytes, with a fingerprint behind them.
    func bytes() -> [UInt8] {
        var bytes = Self.head
        Self.write(form.program, into: &bytes)
        for number in [form.firstYear, form.averageLength, form.depth, form.shardSize, generation, length] {
            bytes.append(varint: number)
        }
        bytes.append(varint: articles.count)
        for article in articles {
            bytes.append(varint: article.number.month)
            bytes.append(varint: article.number.place)
            bytes.append(varint: Int(article.analysis.offset))
            bytes.append(varint: article.analysis.length)
            Self.write(article.analysis.fingerprint, into: &bytes)
            bytes.append(varint: Int(article.length))
            bytes.append(counted: article.lists)
        }
        bytes.append(varint: blocks.count)
        for block in blocks {
            bytes.append(counted: block.first)
            bytes.append(counted: block.last)
            for number in [block.firstSize, block.size, block.offset, block.length] {
                bytes.append(varint: number)
            }
            Self.write(block.fingerprint, into: &bytes)
            bytes.append(varint: block.files.count)
            for name in block.files { bytes += name }
        }
        Self.write(Fingerprint(of: bytes), into: &bytes)
        return bytes
    }

    /// Reads what `bytes()` made; nil when it is damaged or of another version.
    init?(_ bytes: [UInt8]) {
        let end = bytes.count - 16
        guard end >= Self.head.count, bytes.starts(with: Self.head) else { return nil }
        let index = bytes.withUnsafeBufferPointer { bytes -> KeptIndex? in
            var sum = ByteReader(bytes, at: end)
            let content = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[..<end]))
            guard Self.fingerprint(&sum) == Fingerprint(of: content) else { return nil }
            var reader = ByteReader(bytes, at: Self.head.count)
            return KeptIndex(reading: &reader)
        }
        guard let index else { return nil }
        self = index
    }

    private init(reading reader: inout ByteReader) {
        form = Form(
            program: Self.fingerprint(&reader), firstYear: reader.varint(), averageLength: reader.varint(),
            depth: reader.varint(), shardSize: reader.varint())
        generation = reader.varint()
        length = reader.varint()
        articles = (0..<reader.varint()).map { _ in
            KeptArticle(
                number: ArticleNumber(month: reader.varint(), place: reader.varint()),
                analysis: AnalysisPlace(
                    offset: Int64(reader.varint()), length: reader.varint(),
                    fingerprint: Self.fingerprint(&reader)),
                length: Int32(truncatingIfNeeded: reader.varint()), lists: reader.counted())
        }
        blocks = (0..<reader.varint()).map { _ in
            var block = KeptBlock(first: reader.counted(), last: reader.counted())
            block.firstSize = reader.varint()
            block.size = reader.varint()
            block.offset = reader.varint()
            block.length = reader.varint()
            block.fingerprint = Self.fingerprint(&reader)
            block.files = (0..<reader.varint()).map { _ in Array(reader.take(6)) }
            return block
        }
    }

    private static func write(_ fingerprint: Fingerprint, into bytes: inout [UInt8]) {
        for number in [fingerprint.low, fingerprint.high] {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
    }

    private static func fingerprint(_ reader: inout ByteReader) -> Fingerprint {
        Fingerprint(low: number(&reader), high: number(&reader))
    }

    private static func number(_ reader: inout ByteReader) -> UInt64 {
        reader.take(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
