/// The place between two paragraphs, seen as a cut within a sentence.
struct SentenceCut {
    let first: TextBlock
    let second: TextBlock
    let end: SentenceEnd
    let start: SentenceStart

    init(_ first: TextBlock, _ second: TextBlock) {
        self.first = first
        self.second = second
        end = SentenceEnd(of: first.text[...])
        start = SentenceStart(of: second.text[...])
    }

    /// Whether the second half begins inside a sentence.
    var goesOn: Bool { start == .lowercase || start == .continuation }

    /// Whether the last word of the first half cannot end a sentence.
    var demandsMore: Bool { FunctionWords.demandsMore(TextScan.lastWord(first.text[...])) }

    /// Whether the last sentence of the first half is a list in one line, as `- A - B` or `A | B`.
    var isRow: Bool {
        let words = TextScan.words(lastSentence)
        return words.contains { $0.elementsEqual([0x7C]) } || words.count { $0.elementsEqual([0x2D]) } >= 2
    }

    /// Whether the first half is prose that stops within a sentence, and the second is prose too.
    var breaksOff: Bool {
        guard first.kind == .paragraph, first.width >= 150, second.width >= 60 else { return false }
        guard SentenceEnd(of: second.text[...]).isClosed else { return false }
        let sentence = lastSentence
        guard sentence.startIndex > first.text.startIndex, sentence.count < 200 else { return false }
        guard SentenceStart(of: sentence) == .uppercase, TextScan.words(sentence).count >= 4 else {
            return false
        }
        // A name or a title may stand below a quotation.
        return TextScan.words(sentence).last.map { SentenceStart(of: $0) == .lowercase } ?? false
    }

    /// What follows the last full stop, at most 200 bytes.
    private var lastSentence: ArraySlice<UInt8> {
        let tail = first.text.suffix(200)
        for index in tail.indices.dropLast().reversed()
        where TextScan.isSpace(tail[index]) && index > tail.startIndex {
            if case .sentence = SentenceEnd(of: tail[tail.startIndex..<index].suffix(12)) {
                return tail[(index + 1)...]
            }
        }
        return tail
    }
}
