/// Puts a letter and the mark behind it together, for stemmers, which know letters with their marks as one.
struct LetterComposer: Sendable {
    private var composed: [UInt64: UInt32] = [:]

    static let standard = LetterComposer(text)

    private init(_ text: StaticString) {
        var reader = LetterTableReader(text)
        while let letter = reader.number(), let mark = reader.number(), let result = reader.number() {
            composed[UInt64(letter) << 32 | UInt64(mark)] = result
        }
    }

    /// The letter that the two make, if there is one.
    func composed(_ letter: UInt32, _ mark: UInt32) -> UInt32? {
        composed[UInt64(letter) << 32 | UInt64(mark)]
    }
}
