/// Which code points make words, and what they are folded to: lower case, without marks, compatibility forms resolved.
///
/// A table of two stages for all of Unicode. Its data is a text that the search client reads too: records parted by white
/// space, each with the gap since the last record, an operation and its argument, numbers in base 36:
///
///     =n      n letters that stay as they are
///     #n      n letters of a script without spaces between words; they stay as they are
///     _n      n marks that belong to the letter before them
///     .n      n code points that are left out
///     +n:d    n letters, each folded to the one d further on; with - to the one d before
///     ~n      n letters, in turn folded to the next one and staying as they are
///     >a,b    letters, each with the text it is folded to; !n in it is the code point n
///
/// What no record covers parts words. ASCII is not in the table.
package struct LetterTable: Sendable {
    /// For each 128 code points the index of their entries, in blocks of 128.
    var blocks: [UInt16]
    /// Treatment in the upper 4 bits, its argument below.
    var entries: [UInt32]
    /// The scalars of foldings that are longer than one.
    var sequences: [UInt32] = []

    /// The table of the pinned version of Unicode.
    package static let standard = LetterTable(text)

    /// How a code point is treated.
    enum Treatment: UInt32 {
        case separator = 0
        case letter
        case unspaced
        case mark
        case ignored
        /// The argument is another code point.
        case folded
        /// The argument is the start in `sequences` times 32, plus the count.
        case sequence
    }

    struct Entry {
        var treatment: Treatment
        var argument: UInt32
    }

    /// The entry of a code point beyond ASCII.
    @inline(__always)
    func entry(_ point: UInt32) -> Entry {
        let block = Int(point >> 7)
        guard block < blocks.count else { return Entry(treatment: .separator, argument: 0) }
        let packed = entries[Int(blocks[block]) << 7 | Int(point & 127)]
        return Entry(
            treatment: Treatment(rawValue: packed >> 28) ?? .separator, argument: packed & 0xFFF_FFFF)
    }
}
