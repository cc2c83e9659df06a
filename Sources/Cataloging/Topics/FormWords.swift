/// Compares the words of written forms.
enum FormWords {
    /// Whether each word of a form has a word in the other that begins alike: `design` in `design system`.
    static func isPart(_ part: UnsafeBufferPointer<UInt8>, of whole: UnsafeBufferPointer<UInt8>) -> Bool {
        guard part.count <= whole.count + 2 else { return false }
        var start = 0
        while start < part.count {
            let word = word(in: part, from: start)
            guard hasWord(like: word, of: part, in: whole) else { return false }
            start = word.upperBound + 1
        }
        return true
    }

    private static func hasWord(
        like word: Range<Int>, of part: UnsafeBufferPointer<UInt8>, in whole: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        var start = 0
        while start < whole.count {
            let other = self.word(in: whole, from: start)
            if begins(part, word, like: whole, other) { return true }
            start = other.upperBound + 1
        }
        return false
    }

    private static func word(in form: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int> {
        var end = start
        while end < form.count, form[end] != 0x20, form[end] != 0x2D { end += 1 }
        return start..<end
    }

    /// Whether two words differ at most in their endings.
    private static func begins(
        _ one: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, like two: UnsafeBufferPointer<UInt8>,
        _ other: Range<Int>
    ) -> Bool {
        let length = min(word.count, other.count)
        guard abs(word.count - other.count) <= 3, length >= 2 else { return false }
        var common = 0
        while common < length, one[word.lowerBound + common] | 0x20 == two[other.lowerBound + common] | 0x20 {
            common += 1
        }
        return common >= (length >= 7 ? length - 1 : length)
    }
}
