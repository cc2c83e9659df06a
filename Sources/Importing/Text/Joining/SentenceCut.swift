/// The place between two paragraphs, seen as a cut within a sentence.
struct SentenceCut {
    let first: TextBlock
    let second: TextBlock
    let end: SentenceEnd
    let start: SentenceStart

    private static let longestSentence = 400

    init(_ first: TextBlock, _ second: TextBlock) {
        self.first = first
        self.second = second
        end = SentenceEnd(of: first.text[...])
        start = SentenceStart(of: second.text[...])
    }

    /// Whether the second half begins inside a sentence.
    var goesOn: Bool { start == .lowercase || start == .continuation }

    /// Whether the last word of the first half cannot end a sentence.
    var demandsMore: Bool {
        if let last = first.text.last, last == 0x2F || last == 0x26 { return true }
        return FunctionWords.demandsMore(TextScan.lastWord(first.text[...]))
    }

    /// Whether numbers stand close together on both sides, as in a list of figures set as prose.
    var isWithinFigures: Bool {
        guard end.isOpen, first.width >= 100, second.width >= 60 else { return false }
        let words = [
            TextScan.words(first.text.suffix(80)).suffix(6), TextScan.words(second.text.prefix(80)).prefix(6),
        ]
        return words.allSatisfy { $0.count { $0.contains(where: TextScan.isDigit) } * 2 > $0.count }
    }

    /// Whether the first half is more than a line and stops without an end.
    var isBroken: Bool { end.isOpen && first.width >= 100 }

    /// Whether both halves are long enough for parts of a paragraph, and the second ends as one.
    var isBetweenProse: Bool {
        guard first.isProse, first.width >= (first.kind == .paragraph ? 80 : 150), second.width >= 80, !isRow
        else { return false }
        // A page may cut the second half once more.
        return (second.width >= 200 || SentenceEnd(of: second.text[...]).isClosed)
            && ![.quote, .other, .digit].contains(start)
    }

    /// Whether the last sentence of the first half is a list in one line, as `- A - B` or `A | B`.
    var isRow: Bool {
        let words = TextScan.words(lastSentence)
        return words.contains { $0.elementsEqual([0x7C]) } || words.count { $0.elementsEqual([0x2D]) } >= 2
    }

    /// Whether the first half is prose that stops within a sentence, and the second is prose too.
    var breaksOff: Bool {
        guard first.kind == .paragraph, first.width >= 150, second.width >= 15 else { return false }
        // What is short must be the end of a sentence, as no caption and no heading is.
        switch SentenceEnd(of: second.text[...]) {
        case .sentence: break
        case .colon, .closer: guard second.width >= 60 else { return false }
        default: return false
        }
        let sentence = lastSentence
        guard sentence.startIndex > first.text.startIndex, sentence.count < Self.longestSentence else {
            return false
        }
        guard SentenceStart(of: sentence) == .uppercase, TextScan.words(sentence).count >= 4 else {
            return false
        }
        // A name or a title may stand below a quotation.
        return TextScan.words(sentence).last.map { SentenceStart(of: $0) == .lowercase } ?? false
    }

    /// What follows the last full stop, at most so many bytes.
    private var lastSentence: ArraySlice<UInt8> {
        let tail = first.text.suffix(Self.longestSentence)
        for index in tail.indices.dropLast().reversed()
        where TextScan.isSpace(tail[index]) && index > tail.startIndex {
            if case .sentence = SentenceEnd(of: tail[tail.startIndex..<index].suffix(12)) {
                return tail[(index + 1)...]
            }
        }
        return tail
    }
}
