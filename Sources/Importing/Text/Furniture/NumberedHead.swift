/// A running head with the page number in it: `THE VALLEY REVIEW    13`, `12    NOTES FROM THE ISLANDS`.
struct NumberedHead {
    var number: Int
    /// Whether the number stands on the right, as on right pages.
    var isAtEnd: Bool
    /// Whether at least three spaces stand between number and text.
    var hasGap: Bool
    var isCapital: Bool

    init?(_ line: ArraySlice<UInt8>) {
        guard line.count <= 120 else { return nil }
        let words = TextScan.words(line)
        guard words.count >= 2, let first = words.first, let last = words.last else { return nil }
        if let number = Self.number(last) {
            let text = line[..<last.startIndex]
            let space = text.reversed().prefix { TextScan.isSpace($0) }.count
            self.init(number: number, isAtEnd: true, space: space, text: text.dropLast(space))
        } else if let number = Self.number(first) {
            let text = line[first.endIndex...]
            let space = text.prefix { TextScan.isSpace($0) }.count
            self.init(number: number, isAtEnd: false, space: space, text: text.dropFirst(space))
        } else {
            return nil
        }
    }

    private init?(number: Int, isAtEnd: Bool, space: Int, text: ArraySlice<UInt8>) {
        guard text.count >= 6, text.first != 0x23 else { return nil }
        self.number = number
        self.isAtEnd = isAtEnd
        hasGap = space >= 3 || space >= 1 && text.contains(0x09)
        isCapital = LetterCase.isCapital(text)
    }

    private static func number(_ word: ArraySlice<UInt8>) -> Int? {
        guard (1...4).contains(word.count), word.allSatisfy(TextScan.isDigit) else { return nil }
        return Int(TextScan.string(word))
    }
}
