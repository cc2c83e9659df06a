import TextAnalysis

/// Gathers the terms of a run of articles and writes them sorted.
struct RunWriter {
    struct Posting {
        var term: UInt32
        var article: UInt32
        /// Where its occurrences stand in `bytes`.
        var start: UInt32
        var end: UInt32
    }

    /// Occurrences of all articles.
    private(set) var bytes: [UInt8] = []
    private(set) var postings: [Posting] = []
    private(set) var keys = ByteStringTable(capacity: 32_768)
    /// Heads of terms as articles hold them, key and forms: most repeat.
    private var heads = ByteStringTable(capacity: 32_768)
    private(set) var headUses: [HeadUse] = []
    private(set) var lengths: [Int32] = []

    /// Bytes of occurrences; a run ends before they are too many.
    var size: Int { bytes.count }

    /// Adds the next article: its number in the whole, its stored terms and the lists that it is in.
    mutating func add(_ article: Int, terms stored: [UInt8], lists: [[UInt8]]) {
        stored.withUnsafeBufferPointer { stored in
            var reader = ByteReader(stored)
            _ = reader.varint()
            lengths.append(Int32(truncatingIfNeeded: reader.varint()))
            while !reader.isAtEnd { addTerm(&reader, article) }
        }
        for list in lists {
            let number = list.withUnsafeBufferPointer { term($0) }
            // No positions.
            bytes.append(1)
            append(number, article, bytes.count - 1)
        }
    }

    private mutating func addTerm(_ reader: inout ByteReader, _ article: Int) {
        let start = reader.position
        _ = reader.take(reader.varint())
        let count = reader.varint()
        for _ in 0..<count >> 1 - (count & 1) {
            _ = reader.varint()
            _ = reader.take(reader.varint())
            if reader.isAtEnd { return }
        }
        let head = UnsafeBufferPointer(rebasing: reader.bytes[start..<reader.position])
        let (number, isNew) = heads.insert(head)
        if isNew { headUses.append(learn(head)) }
        headUses[number].articles += 1
        let first = reader.position
        let occurrences = TermOccurrences(&reader)
        for _ in 0..<occurrences.positions where !reader.isAtEnd { _ = reader.varint() }
        let target = bytes.count
        bytes.append(contentsOf: reader.bytes[first..<reader.position])
        append(headUses[number].term, article, target)
    }

    private mutating func append(_ term: UInt32, _ article: Int, _ start: Int) {
        postings.append(
            Posting(
                term: term, article: UInt32(truncatingIfNeeded: article),
                start: UInt32(truncatingIfNeeded: start),
                end: UInt32(truncatingIfNeeded: bytes.count)))
    }

    /// Reads a head that is new: its key and its forms, which are keys as well, because they are looked up.
    private mutating func learn(_ head: UnsafeBufferPointer<UInt8>) -> HeadUse {
        var reader = ByteReader(head)
        let key = reader.take(reader.varint())
        let number = term(key)
        let count = reader.varint()
        var use = HeadUse(term: number, forms: count & 1 == 1 ? [number] : [])
        for _ in 0..<count >> 1 - (count & 1) {
            let shared = key.prefix(reader.varint())
            let form = Array(shared) + Array(reader.take(reader.varint()))
            let other = form.withUnsafeBufferPointer { term($0) }
            if !use.forms.contains(other) { use.forms.append(other) }
        }
        return use
    }

    private mutating func term(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
        UInt32(truncatingIfNeeded: keys.insert(key).number)
    }
}
