/// What an article gave to the index that is kept.
struct KeptArticle: Hashable, Sendable {
    var number: ArticleNumber
    var analysis: AnalysisPlace
    /// Length in words.
    var length: Int32
    /// Keys of the lists that it is in, each with its length before it.
    var lists: [UInt8]

    /// Whether it gave the same as another.
    func isSame(_ other: KeptArticle) -> Bool {
        number == other.number && analysis.fingerprint == other.analysis.fingerprint && lists == other.lists
    }

    /// The keys of the lists.
    var listKeys: [[UInt8]] {
        lists.withUnsafeBufferPointer { bytes in
            var reader = ByteReader(bytes)
            var keys: [[UInt8]] = []
            while !reader.isAtEnd { keys.append(Array(reader.take(reader.varint()))) }
            return keys
        }
    }
}
