/// Puts the second part of a paragraph behind the first.
struct LineJoiner: Sendable {
    /// How far back the end of a text is looked at.
    private static let reach = 64

    let words: WordList
    /// Whether hyphens that only part lines are dropped.
    var dropsHyphens = true

    /// Appends a part to a text: with a space, with nothing, or without the hyphen between them.
    ///
    /// - Returns: the halves of a word that lost its hyphen, as they stood.
    @discardableResult
    func append(_ part: ArraySlice<UInt8>, to text: inout [UInt8]) -> String? {
        guard !text.isEmpty else {
            text += part
            return nil
        }
        var halves: String?
        if text.suffix(2).elementsEqual([0xC2, 0xAD]) {
            halves = Self.halves(text, part)
            text.removeLast(2)
        } else if case .hyphen = SentenceEnd(of: text.suffix(Self.reach)),
            !TextScan.isSpace(text[text.count - 1])
        {
            if dropsHyphens, !keepsHyphen(text[...], part) {
                halves = Self.halves(text, part)
                dropHyphen(&text)
            }
        } else if text.suffix(3).elementsEqual([0xE2, 0x80, 0x94]), text.dropLast(3).last != 0x20 {
            // An em dash without a space before it has none behind it.
        } else if !Self.joinsWithoutSpace(text[...], part) {
            text.append(0x20)
        }
        text += part
        return halves
    }

    private static func halves(_ text: [UInt8], _ part: ArraySlice<UInt8>) -> String {
        let left = TextScan.words(text.suffix(60)).last ?? []
        return TextScan.string(left) + " " + TextScan.string(TextScan.firstWord(part))
    }

    private func dropHyphen(_ text: inout [UInt8]) {
        text.removeLast(text.last == 0x2D ? 1 : 3)
    }

    /// Whether the hyphen belongs to the word, as in `well-known`.
    private func keepsHyphen(_ text: ArraySlice<UInt8>, _ part: ArraySlice<UInt8>) -> Bool {
        guard case .lowercase = SentenceStart(of: part) else { return true }
        guard let token = TextScan.words(text.suffix(60)).last else { return true }
        let left = TextScan.lowered(WordList.core(of: token))
        let right = TextScan.lowered(WordList.core(of: TextScan.firstWord(part)))
        guard let lastPart = left.split(separator: 0x2D).last, let first = right.split(separator: 0x2D).first
        else { return true }
        if words.contains(left + right) || words.contains(left + first) { return false }
        if words.contains(left + [0x2D] + right) || words.contains(left + [0x2D] + first) { return true }
        // `state-of-the-`: a chain goes on, unless the halves at the break are no words, as in `well-estab-`.
        if left.contains(0x2D) || right.contains(0x2D) {
            if FunctionWords.demandsMore(TextScan.string(lastPart[...])) { return true }
            return words.contains(Array(first)) && words.contains(Array(lastPart))
        }
        if left.contains(where: TextScan.isDigit) { return true }
        if Self.prefixes.contains(TextScan.string(left[...])) {
            return !Self.syllables.contains(TextScan.string(first))
        }
        if Self.suffixes.contains(TextScan.string(first)) { return true }
        return words.contains(left) && words.contains(right) && left.count > 3 && right.count > 4
    }

    /// Whether a script without spaces goes on over the line's end.
    private static func joinsWithoutSpace(_ text: ArraySlice<UInt8>, _ part: ArraySlice<UInt8>) -> Bool {
        guard let last = TextScan.lastScalar(text), last.value >= 0x0E00 else { return false }
        guard let first = TextScan.firstScalar(part), first.value >= 0x0E00 else { return false }
        return isUnspaced(last) && isUnspaced(first)
    }

    private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1780...0x17FF, 0x3000...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
            0xFF00...0xFF65,
            0x20000...0x3FFFF:
            true
        default: false
        }
    }

    /// First halves that keep their hyphen before a whole word.
    private static let prefixes: Set<String> = [
        "well", "self", "non", "half", "long", "short", "high", "low", "two", "three", "four", "five", "six",
        "seven", "eight",
        "nine", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "vice",
        "cross", "full",
        "ever", "then", "quasi", "far",
    ]

    /// What follows such a half where it is only a syllable: `self-ish`, `six-teen`.
    private static let syllables: Set<String> = [
        "ish", "teen", "een", "er", "ers", "est", "ed", "ing", "ly", "ness", "y", "ty", "ties",
    ]

    /// Second halves that keep it.
    private static let suffixes: Set<String> = [
        "based", "backed", "related", "known", "style", "free", "called", "sized", "speaking", "driven",
        "friendly", "oriented",
        "controlled", "funded", "sponsored", "owned", "turned", "elect", "term", "wide",
    ]
}
