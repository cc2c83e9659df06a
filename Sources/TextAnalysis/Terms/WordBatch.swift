/// Short ASCII words that are looked up together, so that the processor fetches from memory for many at once.
struct WordBatch {
    struct Entry {
        var key = ByteStringKey()
        /// Where the word stands in the text.
        var start = 0
        var end = 0
        /// Its number in the table; -1 when it was not found at the first look.
        var number = -1
    }

    private(set) var entries = [Entry](repeating: Entry(), count: capacity)
    private(set) var count = 0

    private static let capacity = 32

    @inline(__always)
    var isFull: Bool { count == Self.capacity }

    @inline(__always)
    mutating func append(_ key: ByteStringKey, _ range: Range<Int>) {
        entries[count] = Entry(key: key, start: range.lowerBound, end: range.upperBound)
        count += 1
    }

    mutating func clear() { count = 0 }

    /// Takes one look at the table for each word; no look waits for another.
    @inline(__always)
    mutating func look(into table: ByteStringTable) {
        let count = count
        entries.withUnsafeMutableBufferPointer { entries in
            for place in 0..<count { entries[place].number = table.firstLook(entries[place].key) }
        }
    }
}
