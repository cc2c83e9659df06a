/// Short ASCII words that are looked up together, so that the processor fetches from memory for many at once.
struct WordBatch {
    struct Entry {
        var key: ByteStringKey
        /// Where the word stands in the text.
        var range: Range<Int>
        /// Its number in the table; -1 when it was not found at the first look.
        var number: Int
    }

    private let room: UnsafeMutableBufferPointer<Entry>
    private(set) var count = 0

    /// Words of a batch at most.
    static let capacity = 32

    /// Makes a batch in memory for `capacity` entries, which it must not outlive.
    init(_ room: UnsafeMutableBufferPointer<Entry>) { self.room = room }

    /// The words that wait.
    var entries: UnsafeBufferPointer<Entry> { UnsafeBufferPointer(rebasing: room[..<count]) }

    @inline(__always)
    var isFull: Bool { count == room.count }

    @inline(__always)
    mutating func append(_ key: ByteStringKey, _ range: Range<Int>) {
        room.initializeElement(at: count, to: Entry(key: key, range: range, number: -1))
        count += 1
    }

    mutating func clear() { count = 0 }

    /// Takes one look at the table for each word; no look waits for another.
    @inline(__always)
    func look(into table: ByteStringTable) {
        for place in 0..<count { room[place].number = table.firstLook(room[place].key) }
        for place in 0..<count {
            let number = room[place].number
            if number >= 0, !table.isNumber(number, of: room[place].key) { room[place].number = -1 }
        }
    }
}
