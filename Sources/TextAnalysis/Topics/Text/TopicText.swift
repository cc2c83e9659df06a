/// An article cut into words, each known by its form and stem; the room is used again for the next one.
struct TopicText {
    /// The title, a blank line, the text.
    var bytes: [UInt8] = []
    var tokens: [TopicToken] = []
    var words: [TextWord] = []
    var stems: [TextStem] = []
    /// How many tokens the title has.
    var titleCount = 0
    /// For strings of the analyser the number of the word or stem plus one; 0 when it is not in this article.
    private var wordNumbers: [Int32] = []
    private var stemNumbers: [Int32] = []
    /// What each of `words` stands for.
    private var terms: [WordTerm] = []

    /// Words from the beginning that count as the lead.
    static let leadLength = 80
    /// Bytes of a text that are looked at.
    static let maximumLength = 1 << 24

    /// Takes in an article.
    mutating func read(
        title: String, text: UnsafeBufferPointer<UInt8>, language: String, lexicon: inout Lexicon,
        analyser: inout Analyser
    ) {
        join(title, text)
        scan(language, &analyser)
        lexicon.grow(analyser)
        lookUp(&lexicon, analyser)
        markTokens()
        BlockStyle.mark(&self, capitalisesNouns: lexicon.classes.capitalisesNouns)
        count(classes: lexicon.classes)
    }

    /// Forgets the numbers of strings, whose analyser was trimmed.
    mutating func trim() { (wordNumbers, stemNumbers) = ([], []) }

    private mutating func join(_ title: String, _ text: UnsafeBufferPointer<UInt8>) {
        bytes.removeAll(keepingCapacity: true)
        bytes.append(contentsOf: title.utf8)
        titleCount = bytes.count
        bytes.append(contentsOf: [0x0A, 0x0A])
        bytes.append(contentsOf: text.prefix(Self.maximumLength))
    }

    /// Cuts the text and gives small numbers to the strings of this article.
    private mutating func scan(_ language: String, _ analyser: inout Analyser) {
        // Taken out of the value, because the scanner's closure writes to them while it is borrowed.
        var (tokens, terms, numbers) = (self.tokens, self.terms, wordNumbers)
        (self.tokens, self.terms, wordNumbers) = ([], [], [])
        tokens.removeAll(keepingCapacity: true)
        terms.removeAll(keepingCapacity: true)
        bytes.withUnsafeBufferPointer { bytes in
            tokens.reserveCapacity(bytes.count / 5)
            analyser.scan(bytes, language: language) { term, range in
                let form = Int(term.form)
                if form >= numbers.count {
                    numbers.append(contentsOf: repeatElement(0, count: form + 256 - numbers.count))
                }
                var number = numbers[form]
                if number == 0 {
                    terms.append(term)
                    number = Int32(truncatingIfNeeded: terms.count)
                    numbers[form] = number
                }
                tokens.append(
                    TopicToken(
                        word: number - 1, start: Int32(truncatingIfNeeded: range.lowerBound),
                        end: Int32(truncatingIfNeeded: range.upperBound), gap: .other, marks: []))
            }
        }
        (self.tokens, self.terms, wordNumbers) = (tokens, terms, numbers)
    }

    /// Looks up the words, and clears the table of numbers again.
    private mutating func lookUp(_ lexicon: inout Lexicon, _ analyser: borrowing Analyser) {
        words.removeAll(keepingCapacity: true)
        stems.removeAll(keepingCapacity: true)
        words.reserveCapacity(terms.count)
        stems.reserveCapacity(terms.count)
        let missing = analyser.stringCount - stemNumbers.count
        if missing > 0 { stemNumbers.append(contentsOf: repeatElement(0, count: missing)) }
        for term in terms {
            var stem = stemNumbers[Int(term.key)]
            if stem == 0 {
                let known = lexicon.stem(term.key, analyser)
                stems.append(TextStem(hash: known.hash, classes: known.classes))
                stem = Int32(truncatingIfNeeded: stems.count)
                stemNumbers[Int(term.key)] = stem
            }
            words.append(
                TextWord(
                    stem: stem - 1, form: lexicon.form(term, analyser), classes: stems[Int(stem - 1)].classes)
            )
        }
        for term in terms {
            wordNumbers[Int(term.form)] = 0
            stemNumbers[Int(term.key)] = 0
        }
    }
}
