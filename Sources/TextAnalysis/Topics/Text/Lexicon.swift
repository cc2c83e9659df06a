/// What is known of the words of one language that articles had so far, by their numbers in the analyser.
struct Lexicon {
    /// All about a word in one place, because each article asks for hundreds.
    struct Word {
        /// Hash of the folded form.
        var hash: UInt64
        /// Hash of the stem.
        var stem: UInt64
        /// The first word with the same form, and the first with the same stem: mostly the word itself.
        var sameForm: Int32
        var sameStem: Int32
        /// What the stem does in sentences.
        var classes: WordClass
        /// Letters of the form.
        var letters: UInt8
        var hasDigits: Bool
        var isStopWord: Bool
    }

    let classes: WordClassTable
    private var words: [Word] = []
    /// For strings of the analyser the first word of this form, and of this stem, plus one; 0 when there is none.
    private var firstWords: [FirstWords] = []

    private struct FirstWords {
        var form: Int32 = 0
        var stem: Int32 = 0
    }

    init(language: String, analyser: inout Analyser) {
        classes = WordClassTable(language: language, analyser: &analyser)
    }

    /// Learns the words that are new; `terms` says what each word of the language stands for.
    mutating func learn(_ terms: [WordTerm], _ analyser: borrowing Analyser) {
        let missing = analyser.stringCount - firstWords.count
        if missing > 0 { firstWords.append(contentsOf: repeatElement(FirstWords(), count: missing)) }
        for number in words.count..<max(words.count, terms.count) { learn(number, terms[number], analyser) }
    }

    /// A word that was learnt, by its number.
    @inline(__always)
    subscript(number: Int32) -> Word { words[Int(number)] }

    /// The hash of a folded word; never 0.
    @inline(__always)
    static func hash(_ form: UnsafeBufferPointer<UInt8>) -> UInt64 { ByteStringTable.hash(form) | 1 }

    private mutating func learn(_ number: Int, _ term: WordTerm, _ analyser: borrowing Analyser) {
        let (form, stem) = (Int(term.form), Int(term.key))
        let own = Int32(truncatingIfNeeded: number + 1)
        if firstWords[form].form == 0 { firstWords[form].form = own }
        if firstWords[stem].stem == 0 { firstWords[stem].stem = own }
        let stemHash = analyser.withString(term.key) { Self.hash($0) }
        words.append(
            analyser.withString(term.form) { bytes in
                Word(
                    hash: Self.hash(bytes), stem: stemHash, sameForm: firstWords[form].form - 1,
                    sameStem: firstWords[stem].stem - 1, classes: classes.classes(of: stemHash),
                    letters: UInt8(truncatingIfNeeded: bytes.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }),
                    hasDigits: bytes.contains { $0 &- 0x30 < 10 }, isStopWord: term.isStopWord)
            })
    }
}
