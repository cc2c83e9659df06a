/// An article cut into words, each known by its form and stem; the room is used again for the next one.
struct TopicText {
    /// The title, a blank line, the text.
    var bytes: [UInt8] = []
    var tokens: [TopicToken] = []
    var words: [TextWord] = []
    var stems: [TextStem] = []
    /// How many tokens the title has.
    private(set) var titleCount = 0
    private var titleLength = 0
    /// The different words as they are written, by the analyser's numbers, in the order of their first occurrences.
    private var found: [Int32] = []
    /// For words of the analyser where they are in this article.
    private var places: [WordPlaces] = []
    /// What is known of the words in `found`.
    private var known: [Lexicon.Word] = []

    /// Where a word of the analyser is in an article, plus one each; 0 when it is not in it.
    private struct WordPlaces {
        /// Its place in `found`.
        var found: Int32 = 0
        /// Of its form in `words`, for the first word of a form.
        var form: Int32 = 0
        /// Of its stem in `stems`, for the first word of a stem.
        var stem: Int32 = 0
    }

    /// Words from the beginning that count as the lead.
    static let leadLength = 80
    /// Bytes of a text that are looked at.
    static let maximumLength = 1 << 24

    /// Takes in an article: its words, each with its form and stem.
    mutating func read(
        title: String, text: UnsafeBufferPointer<UInt8>, language: String, lexicon: inout Lexicon,
        analyser: inout Analyser
    ) {
        join(title, text)
        scan(language, &analyser)
        let terms = analyser.terms(of: language)
        markTokens(terms.count)
        lookUp(&lexicon, terms: terms, analyser)
    }

    /// Notes how the words are written and what their neighbours say of them.
    mutating func mark(_ classes: WordClassTable) {
        BlockStyle.mark(&self, capitalisesNouns: classes.capitalisesNouns)
        count(classes: classes)
    }

    /// Forgets the numbers of words, whose analyser was trimmed.
    mutating func trim() { places = [] }

    private mutating func join(_ title: String, _ text: UnsafeBufferPointer<UInt8>) {
        bytes.removeAll(keepingCapacity: true)
        bytes.append(contentsOf: title.utf8)
        titleLength = bytes.count
        bytes.append(contentsOf: [0x0A, 0x0A])
        bytes.append(contentsOf: text.prefix(Self.maximumLength))
    }

    /// Cuts the text into words, each by its number among those of the language.
    private mutating func scan(_ language: String, _ analyser: inout Analyser) {
        // Taken out of the value, because the scanner's closure writes to them while it is borrowed.
        var tokens: [TopicToken] = []
        swap(&tokens, &self.tokens)
        tokens.removeAll(keepingCapacity: true)
        bytes.withUnsafeBufferPointer { bytes in
            tokens.reserveCapacity(bytes.count / 5)
            analyser.scanNumbers(bytes, language: language) { tokens.append(TopicToken(word: $0, $1)) }
        }
        swap(&tokens, &self.tokens)
    }

    /// Gives small numbers to the words of this article, and notes how each is written and what stands before it.
    private mutating func markTokens(_ wordCount: Int) {
        if places.count < wordCount {
            places.append(contentsOf: repeatElement(WordPlaces(), count: wordCount - places.count))
        }
        found.removeAll(keepingCapacity: true)
        found.append(contentsOf: repeatElement(0, count: tokens.count))
        var (end, foundCount) = (0, 0)
        bytes.withUnsafeBufferPointer { bytes in
            tokens.withUnsafeMutableBufferPointer { tokens in
                places.withUnsafeMutableBufferPointer { places in
                    found.withUnsafeMutableBufferPointer { found in
                        for index in tokens.indices {
                            let number = tokens[index].word
                            // No branch on whether the word is new: that cannot be foretold.
                            let known = places[Int(number)].found
                            found[foundCount] = number
                            foundCount &+= known == 0 ? 1 : 0
                            let place = known == 0 ? Int32(truncatingIfNeeded: foundCount) : known
                            places[Int(number)].found = place
                            tokens[index].word = place &- 1
                            let range = tokens[index].range
                            // A pair of letters overlaps the one before it.
                            tokens[index].gap = TokenGap(bytes, min(end, range.lowerBound)..<range.lowerBound)
                            tokens[index].marks = Self.marks(bytes, range)
                            end = max(end, range.upperBound)
                        }
                    }
                }
            }
        }
        found.removeLast(tokens.count - foundCount)
        markBeginning()
    }

    /// Marks the words of the title, and those that the text begins with.
    private mutating func markBeginning() {
        if !tokens.isEmpty { tokens[0].gap = .paragraph }
        titleCount = tokens.firstIndex { $0.start >= titleLength } ?? tokens.count
        for index in 0..<titleCount { tokens[index].marks.insert(.inTitle) }
        for index in titleCount..<min(titleCount + Self.leadLength, tokens.count) {
            tokens[index].marks.insert(.inLead)
        }
    }

    /// Looks up the words; those with the same form become one.
    private mutating func lookUp(
        _ lexicon: inout Lexicon, terms: [WordTerm], _ analyser: borrowing Analyser
    ) {
        lexicon.learn(terms, analyser)
        known.removeAll(keepingCapacity: true)
        words.removeAll(keepingCapacity: true)
        stems.removeAll(keepingCapacity: true)
        words.reserveCapacity(found.count)
        stems.reserveCapacity(found.count)
        // First all of them, as no look-up then waits for another.
        for number in found { known.append(lexicon[number]) }
        for word in known where places[Int(word.sameForm)].form == 0 {
            var stem = places[Int(word.sameStem)].stem
            if stem == 0 {
                stems.append(TextStem(hash: word.stem, classes: word.classes))
                stem = Int32(truncatingIfNeeded: stems.count)
                places[Int(word.sameStem)].stem = stem
            }
            words.append(TextWord(stem: stem - 1, word))
            places[Int(word.sameForm)].form = Int32(truncatingIfNeeded: words.count)
        }
        if words.count < found.count { joinForms() }
        for (number, word) in zip(found, known) {
            places[Int(number)].found = 0
            places[Int(word.sameForm)].form = 0
            places[Int(word.sameStem)].stem = 0
        }
    }

    /// Lets tokens name words by their forms, where two are written in different ways.
    private mutating func joinForms() {
        let numbers = known.map { places[Int($0.sameForm)].form - 1 }
        for index in tokens.indices { tokens[index].word = numbers[Int(tokens[index].word)] }
    }
}
