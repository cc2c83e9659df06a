/// One word that a `WordScanner` found.
package struct ScannedWord {
    package enum Kind: Sendable {
        /// Letters and digits between separators.
        case word
        /// Two neighbouring letters of a script without spaces.
        case pair
        /// A letter of a script without spaces that stands alone.
        case single
        /// The last letter of a run of pairs; it is there so that each letter begins a word.
        case last
    }

    package var kind: Kind
    /// Where it stands in the text, in bytes; without a dropped article (`l'été`) or genitive (`dog's`).
    package var range: Range<Int>
    /// The folded word; valid only while the scanner's caller is told of it.
    package var folded: UnsafeBufferPointer<UInt8>
    /// The key of the folded word.
    package var key: ByteStringKey
    /// Whether the word as written is ASCII.
    package var isASCII: Bool
}

extension ScannedWord {
    /// A plain word of ASCII letters and digits.
    @inline(__always)
    init(ascii folded: UnsafeMutablePointer<UInt8>, _ range: Range<Int>, _ key: ByteStringKey) {
        self.init(
            kind: .word, range: range, folded: UnsafeBufferPointer(start: folded, count: range.count),
            key: key, isASCII: true)
    }
}
