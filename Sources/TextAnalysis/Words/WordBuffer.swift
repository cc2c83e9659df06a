/// The folded letters of the word that is being read, and where they stand.
///
/// A word holds at most `limit` scalars, so that a text without spaces cannot make it grow; what follows belongs to the word but
/// is not kept.
struct WordBuffer {
    /// Scalars of a folded word.
    static let limit = 40
    /// Bytes that a full buffer can take: two units of a script without spaces, or one word.
    static let capacity = 2 * limit * 4 + 8

    let bytes: UnsafeMutablePointer<UInt8>
    var count = 0
    var scalars = 0
    var isASCII = true
    /// The last scalar beyond ASCII and where its bytes stand, for syllables in parts.
    private var last: UInt32 = 0
    private var lastBytes = 0..<0
    /// An apostrophe that becomes part of the word if a letter follows.
    var pendingApostrophe = false
    /// Where the first and the last apostrophe stand: in the buffer, and in the text the letter behind or the end before it.
    private(set) var firstApostrophe = -1
    private(set) var afterFirstApostrophe = 0
    private(set) var lastApostrophe = -1
    private(set) var beforeLastApostrophe = 0

    init(_ bytes: UnsafeMutablePointer<UInt8>) { self.bytes = bytes }

    var isEmpty: Bool { count == 0 }

    mutating func clear() { self = WordBuffer(bytes) }

    /// Drops the first bytes; the letter that is left is complete, what follows is another.
    mutating func drop(_ dropped: Int) {
        for index in dropped..<count { bytes[index - dropped] = bytes[index] }
        count -= dropped
        scalars = 0
        lastBytes = 0..<0
    }

    @inline(__always)
    mutating func append(ascii byte: UInt8) {
        guard scalars < Self.limit else { return }
        bytes[count] = byte
        count += 1
        scalars += 1
    }

    /// Appends the apostrophe that waits; in the text it stands between two places.
    mutating func appendApostrophe(from end: Int, to start: Int) {
        pendingApostrophe = false
        if firstApostrophe < 0 { (firstApostrophe, afterFirstApostrophe) = (count, start) }
        (lastApostrophe, beforeLastApostrophe) = (count, end)
        append(0x27)
    }

    mutating func append(_ point: UInt32) {
        if SyllableComposer.isSecond(point), lastBytes.upperBound == count, count > 0,
            let composed = SyllableComposer.composed(last, point)
        {
            count = lastBytes.lowerBound
            scalars -= 1
            write(composed)
        } else {
            write(point)
        }
    }

    private mutating func write(_ point: UInt32) {
        guard scalars < Self.limit else { return }
        scalars += 1
        let start = count
        defer { (last, lastBytes) = (point, start..<count) }
        switch point {
        case 0..<0x80: put(point)
        case 0x80..<0x800:
            put(0xC0 | point >> 6)
            put(0x80 | point & 63)
        case 0x800..<0x10000:
            put(0xE0 | point >> 12)
            put(0x80 | point >> 6 & 63)
            put(0x80 | point & 63)
        default:
            put(0xF0 | point >> 18)
            put(0x80 | point >> 12 & 63)
            put(0x80 | point >> 6 & 63)
            put(0x80 | point & 63)
        }
    }

    private mutating func put(_ byte: UInt32) {
        bytes[count] = UInt8(truncatingIfNeeded: byte)
        count += 1
    }
}
