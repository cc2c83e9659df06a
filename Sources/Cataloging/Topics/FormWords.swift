/// Compares the words of written forms.
enum FormWords {
    /// Whether each word of a form has a word in the other that begins alike: `design` in `design system`.
    static func isPart(_ part: UnsafeBufferPointer<UInt8>, of whole: UnsafeBufferPointer<UInt8>) -> Bool {
        guard part.count <= whole.count + 2 else { return false }
        return part.split(whereSeparator: isSeparator).allSatisfy { word in
            whole.split(whereSeparator: isSeparator).contains { begins(word, like: $0) }
        }
    }

    private static func isSeparator(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2D }

    private static func begins(_ one: Slice<UnsafeBufferPointer<UInt8>>, like other: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let length = min(one.count, other.count)
        guard abs(one.count - other.count) <= 3, length >= min(one.count, 4) else { return false }
        let common = zip(one, other).prefix { $0 | 0x20 == $1 | 0x20 }.count
        return common >= max(length - 1, min(length, 3))
    }
}
