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

    /// Makes room for so many words.
    mutating func grow(to count: Int) {
        let missing = count - words.count
        if missing > 0 { words.append(contentsOf: repeatElement(Word(), count: missing)) }
    }

    /// A word by its number; `terms` says what each word of the language stands for.
    @inline(__always)
    mutating func word(_ number: Int, _ terms: [WordTerm], _ analyser: borrowing Analyser) -> Word {
        let known = words[number]
        return known.hash != 0 ? known : learn(number, terms[number], analyser)
    }

    @inline(never)
    private mutating func learn(
        _ number: Int, _ term: WordTerm, _ analyser: borrowing Analyser
    ) -> Word {
        var word = analyser.withString(term.form) { form in
            Word(
                hash: ByteStringTable.hash(form) | 1, key: term.key, form: term.form,
                letters: UInt8(truncatingIfNeeded: form.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }),
                hasDigits: form.contains { $0 &- 0x30 < 10 }, isStopWord: term.isStopWord)
        }
        word.stem = analyser.withString(term.key) { ByteStringTable.hash($0) | 1 }
        word.classes = classes.classes(of: word.stem)
        words[number] = word
        return word
    }
}
