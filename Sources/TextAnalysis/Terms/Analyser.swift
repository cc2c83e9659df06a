import Articles

/// Turns text into terms: the one analyser behind tags, related articles, duplicates and search.
///
/// It remembers the words that it has met, so one analyser serves many articles; each task has its own. What it finds does not
/// depend on what it met before; only the numbers of strings do.
package struct Analyser: ~Copyable {
    private let scanner = WordScanner()
    private var stemmers = StemmerPool()
    private var languages: [LanguageWords] = []
    /// Keys and forms of all languages.
    private var strings = ByteStringTable()

    package init() {}

    /// How many strings there are; numbers of strings lie below.
    package var stringCount: Int { strings.count }

    /// The bytes of a string that a `WordTerm` names.
    package func string(_ number: Int32) -> [UInt8] { strings[Int(number)] }

    @inline(__always)
    package func withString<Result>(_ number: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result
    {
        strings.withString(Int(number), body)
    }

    /// Calls `body` for each word of a text with what it stands for and where it is, in bytes.
    ///
    /// `language` is a BCP 47 tag, or empty; only its first part counts.
    @inline(__always)
    package mutating func scan(
        _ text: UnsafeBufferPointer<UInt8>, language: String, _ body: (WordTerm, Range<Int>) -> Void
    ) {
        let index = index(of: language)
        scanNumbers(text, index) { body($0.terms[$1], $2) }
    }

    /// Calls `body` for each word of a text with its number among the words of the language, and where it is.
    @inline(__always)
    mutating func scanNumbers(
        _ text: UnsafeBufferPointer<UInt8>, language: String, _ body: (Int, Range<Int>) -> Void
    ) {
        scanNumbers(text, index(of: language)) { body($1, $2) }
    }

    @inline(__always)
    private mutating func scanNumbers(
        _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ body: (LanguageWords, Int, Range<Int>) -> Void
    ) {
        // Taken out while the text is scanned, so that no word costs a look at who holds them.
        var words = LanguageWords()
        swap(&words, &languages[index])
        withUnsafeTemporaryAllocation(of: WordBatch.Entry.self, capacity: WordBatch.capacity) { room in
            var batch = WordBatch(room)
            scanner.scan(text) { word in
                if word.isASCII, word.key.isWhole {
                    batch.append(word.key, word.range)
                    if batch.isFull { lookUp(&batch, &words, body) }
                } else {
                    lookUp(&batch, &words, body)
                    let number = number(of: word, in: text, &words)
                    body(words, number, word.range)
                }
            }
            lookUp(&batch, &words, body)
        }
        swap(&words, &languages[index])
    }

    /// Gives out the words that wait.
    @inline(__always)
    private mutating func lookUp(
        _ batch: inout WordBatch, _ words: inout LanguageWords,
        _ body: (LanguageWords, Int, Range<Int>) -> Void
    ) {
        batch.look(into: words.words)
        for entry in batch.entries {
            let number = entry.number >= 0 ? entry.number : number(of: entry.key, &words)
            body(words, number, entry.range)
        }
        batch.clear()
    }

    /// For each word of a language that was met, by its number, what it stands for.
    mutating func terms(of language: String) -> [WordTerm] { languages[index(of: language)].terms }

    /// Forgets all words when there are very many, so that memory has a bound; numbers of strings are void then.
    package mutating func trim(above limit: Int = 400_000) {
        guard strings.count > limit else { return }
        strings = ByteStringTable()
        languages = []
    }

    private mutating func index(of tag: String) -> Int {
        let language = Self.primary(tag)
        if let index = languages.firstIndex(where: { $0.language == language }) { return index }
        languages.append(LanguageWords(language: language))
        return languages.count - 1
    }

    /// The first part of a language tag in lower case: `pt` for `pt-BR`.
    package static func primary(_ tag: String) -> String {
        String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
    }

    /// The number of a short ASCII word.
    @inline(never)
    private mutating func number(of key: ByteStringKey, _ words: inout LanguageWords) -> Int {
        key.withBytes { folded in
            let (number, isNew) = words.words.insert(folded, key)
            if isNew { learn(folded, written: folded, kind: .word, isASCII: true, &words) }
            return number
        }
    }

    /// The number of any word. Letters with and without marks have different stems, so a word beyond ASCII is known as it is
    /// written.
    @inline(never)
    private mutating func number(
        of word: ScannedWord, in text: UnsafeBufferPointer<UInt8>, _ words: inout LanguageWords
    ) -> Int {
        let known = word.isASCII ? word.folded : UnsafeBufferPointer(rebasing: text[word.range])
        let (number, isNew) = words.words.insert(known)
        if isNew { learn(word.folded, written: known, kind: word.kind, isASCII: word.isASCII, &words) }
        return number
    }

    private mutating func learn(
        _ folded: UnsafeBufferPointer<UInt8>, written: UnsafeBufferPointer<UInt8>, kind: ScannedWord.Kind,
        isASCII: Bool, _ words: inout LanguageWords
    ) {
        let form = number(folded)
        var term = WordTerm(key: form, form: form)
        if kind != .word {
            term.isStopWord = false
        } else if words.stopWords.contains(Array(folded)) {
            term.isStopWord = true
        } else {
            let lowered = isASCII ? Array(folded) : LoweredWord.make(written)
            if StemmerInput.isFit(lowered), let stem = stemmers.stem(lowered, language: words.language) {
                term.key = foldedNumber(stem, instead: form)
            }
            if !isASCII, let variant = SpellingVariant.make(of: lowered, language: words.language) {
                term.variant = foldedNumber(variant, instead: -1)
                if term.variant == form { term.variant = -1 }
            }
        }
        words.terms.append(term)
    }

    private mutating func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        Int32(truncatingIfNeeded: strings.insert(bytes).number)
    }

    /// The number of a stem's folded form, or the other number where the stem is no word of its own.
    private mutating func foldedNumber(_ stem: [UInt8], instead other: Int32) -> Int32 {
        var number = other
        var words = 0
        stem.withUnsafeBufferPointer { stem in
            scanner.scan(stem) { word in
                words += 1
                number = self.number(word.folded)
            }
        }
        return words == 1 ? number : other
    }
}
