/// What is known of the words of one language that articles had so far, by their numbers in the analyser.
struct Lexicon {
    let classes: WordClassTable
    /// For each string what it is as a form; a hash of 0 stands for what is not known yet.
    private var forms: [Form] = []
    private var stems: [Stem] = []

    struct Form {
        var hash: UInt64 = 0
        var letters: UInt8 = 0
        var hasDigits = false
        var isStopWord = false
    }

    struct Stem {
        var hash: UInt64 = 0
        var classes: WordClass = []
    }

    init(language: String, analyser: inout Analyser) {
        classes = WordClassTable(language: language, analyser: &analyser)
    }

    /// Makes room for all strings of the analyser.
    mutating func grow(_ analyser: borrowing Analyser) {
        let missing = analyser.stringCount - forms.count
        guard missing > 0 else { return }
        forms.append(contentsOf: repeatElement(Form(), count: missing))
        stems.append(contentsOf: repeatElement(Stem(), count: missing))
    }

    @inline(__always)
    mutating func form(_ term: WordTerm, _ analyser: borrowing Analyser) -> Form {
        let known = forms[Int(term.form)]
        return known.hash != 0 ? known : learnForm(term, analyser)
    }

    @inline(__always)
    mutating func stem(_ key: Int32, _ analyser: borrowing Analyser) -> Stem {
        let known = stems[Int(key)]
        return known.hash != 0 ? known : learnStem(key, analyser)
    }

    @inline(never)
    private mutating func learnForm(_ term: WordTerm, _ analyser: borrowing Analyser) -> Form {
        let form = analyser.withString(term.form) { form in
            Form(
                hash: ByteStringTable.hash(form) | 1,
                letters: UInt8(truncatingIfNeeded: form.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }),
                hasDigits: form.contains { $0 &- 0x30 < 10 }, isStopWord: term.isStopWord)
        }
        forms[Int(term.form)] = form
        return form
    }

    @inline(never)
    private mutating func learnStem(_ key: Int32, _ analyser: borrowing Analyser) -> Stem {
        let hash = analyser.withString(key) { ByteStringTable.hash($0) | 1 }
        let stem = Stem(hash: hash, classes: classes.classes(of: hash))
        stems[Int(key)] = stem
        return stem
    }
}
