/// One term of the whole index, or a word that is no more than a form of others.
struct MergedTerm {
    var key: [UInt8] = []
    /// The forms in which it occurs; sorted.
    var forms: [CountedWord] = []
    /// Keys of other terms that the key is a form of; sorted.
    var targets: [CountedWord] = []
    /// Indices of the articles that have it, in order.
    var articles: [Int] = []
    /// Its occurrences in each of the articles.
    var occurrences: [TermOccurrences] = []
    /// Its positions in all articles, one behind the other.
    var positions: [Int] = []

    mutating func clear() {
        forms.removeAll(keepingCapacity: true)
        targets.removeAll(keepingCapacity: true)
        articles.removeAll(keepingCapacity: true)
        occurrences.removeAll(keepingCapacity: true)
        positions.removeAll(keepingCapacity: true)
    }

    /// Adds what a record says behind its key.
    mutating func add(_ reader: inout ByteReader) {
        Self.add(&reader, to: &forms)
        Self.add(&reader, to: &targets)
        var article = 0
        for _ in 0..<reader.varint() where !reader.isAtEnd {
            article += reader.varint()
            articles.append(article)
            let found = TermOccurrences(&reader)
            occurrences.append(found)
            var position = 0
            for _ in 0..<found.positions {
                position += reader.varint()
                positions.append(position)
            }
        }
    }

    private static func add(_ reader: inout ByteReader, to words: inout [CountedWord]) {
        for _ in 0..<reader.varint() {
            let word = Array(reader.take(reader.varint()))
            words.count(word, in: reader.varint())
        }
    }
}
