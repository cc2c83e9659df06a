/// The case of the letters of a line.
enum LetterCase {
    /// Whether a line is set in capitals: at least two letters in a row, and none in lower case.
    static func isCapital(_ line: ArraySlice<UInt8>) -> Bool {
        var run = 0
        var longest = 0
        for scalar in TextScan.string(line).unicodeScalars {
            if scalar.properties.isLowercase { return false }
            run = scalar.properties.isUppercase ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest >= 2
    }

    /// Whether every word but the small ones begins with a capital or a digit, and at least one letter is
    /// there.
    static func isTitle(_ line: ArraySlice<UInt8>) -> Bool {
        var capitals = 0
        for (number, word) in TextScan.words(line).enumerated() {
            switch SentenceStart(of: word.drop { $0 == 0x22 || $0 == 0x28 || $0 == 0x27 }) {
            case .uppercase: capitals += 1
            case .digit, .other, .quote: continue
            default:
                guard number > 0, word.count <= 4 || FunctionWords.demandsMore(TextScan.string(word)) else {
                    return false
                }
            }
        }
        return capitals > 0
    }
}
