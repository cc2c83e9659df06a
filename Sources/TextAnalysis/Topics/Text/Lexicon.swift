/// What is known of the words of one language that articles had so far, by their numbers in the analyser.
struct Lexicon {
    /// All about a word in one place, because each article asks for hundreds.
    struct Word {
        /// Hash of the folded form; 0 stands for what is not known yet.
        var hash: UInt64 = 0
        /// Hash of the stem.
        var stem: UInt64 = 0
        /// The analyser's numbers of stem and form.
        var key: Int32 = 0
        var form: Int32 = 0
        /// What the stem does in sentences.
        var classes: WordClass = []
        /// Letters of the form.
        var letters: UInt8 = 0
        var hasDigits = false
        var isStopWord = false
    }

    let classes: WordClassTable
    private var words: [Word] = []

    init(language: String, analyser: inout Analyser) {
        classes = WordClassTable(language: language, analyser: &analyser)
    }

    /// Learns those of some words that are new; `terms` says what each word of the language stands for.
    ///
    /// It is also a first look at all of them, none of which waits for another.
    mutating func learn(_ numbers: [Int32], _ terms: [WordTerm], _ analyser: borrowing Analyser) {
        let missing = terms.count - words.count
        if missing > 0 { words.append(contentsOf: repeatElement(Word(), count: missing)) }
        for number in numbers where words[Int(number)].hash == 0 {
            learn(Int(number), terms[Int(number)], analyser)
        }
    }

    /// A word that was learnt, by its number.
    @inline(__always)
    subscript(number: Int32) -> Word { words[Int(number)] }

    /// The hash of a folded word; never 0.
    @inline(__always)
    static func hash(_ form: UnsafeBufferPointer<UInt8>) -> UInt64 { ByteStringTable.hash(form) | 1 }

    private mutating func learn(_ number: Int, _ term: WordTerm, _ analyser: borrowing Analyser) {
        var word = analyser.withString(term.form) { form in
            Word(
                hash: Self.hash(form), key: term.key, form: term.form,
                letters: UInt8(truncatingIfNeeded: form.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }),
                hasDigits: form.contains { $0 &- 0x30 < 10 }, isStopWord: term.isStopWord)
        }
        word.stem = analyser.withString(term.key) { Self.hash($0) }
        word.classes = classes.classes(of: word.stem)
        words[number] = word
    }
}
