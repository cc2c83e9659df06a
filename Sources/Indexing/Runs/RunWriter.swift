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
    /// Heads of terms as articles hold them, key and forms, and the term of each: most repeat.
    private var heads = ByteStringTable(capacity: 32_768)
    private var headTerms: [UInt32] = []
    private(set) var forms: [[[UInt8]]] = []
    /// For forms that stand before their keys: the keys.
    private(set) var targets: [Int: [[UInt8]]] = [:]
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
        if isNew { headTerms.append(learn(head)) }
        let first = reader.position
        let occurrences = TermOccurrences(&reader)
        for _ in 0..<occurrences.positions where !reader.isAtEnd { _ = reader.varint() }
        let target = bytes.count
        bytes.append(contentsOf: reader.bytes[first..<reader.position])
        append(headTerms[number], article, target)
    }

    private mutating func append(_ term: UInt32, _ article: Int, _ start: Int) {
        postings.append(
            Posting(
                term: term, article: UInt32(truncatingIfNeeded: article),
                start: UInt32(truncatingIfNeeded: start),
                end: UInt32(truncatingIfNeeded: bytes.count)))
    }

    /// Reads a head that is new: its key, and forms that may be new to the term.
    private mutating func learn(_ head: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var reader = ByteReader(head)
        let key = reader.take(reader.varint())
        let number = term(key)
        let count = reader.varint()
        var found: [[UInt8]] = count & 1 == 1 ? [Array(key)] : []
        for _ in 0..<count >> 1 - (count & 1) {
            let shared = key.prefix(reader.varint())
            found.append(Array(shared) + Array(reader.take(reader.varint())))
        }
        for form in found where !forms[Int(number)].contains(form) {
            forms[Int(number)].append(form)
            if form.lexicographicallyPrecedes(key) { note(form, of: Array(key)) }
        }
        return number
    }

    /// Notes a form that stands before its key, where the key would not be looked for.
    private mutating func note(_ form: [UInt8], of key: [UInt8]) {
        let number = form.withUnsafeBufferPointer { term($0) }
        targets[Int(number), default: []].append(key)
    }

    private mutating func term(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let (number, isNew) = keys.insert(key)
        if isNew { forms.append([]) }
        return UInt32(truncatingIfNeeded: number)
    }
}
