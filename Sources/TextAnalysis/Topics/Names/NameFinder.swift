/// The names of an article, each with its mentions.
struct NameFinder {
    private(set) var names: [FoundName] = []
    private var numbers = KeyNumbers(capacity: 256)
    /// Capitals of countries, whose meaning waits until all of the text is read.
    private var capitals: [(country: Int, tokens: Range<Int>)] = []
    /// Names of an article at most, so that no text makes the work on them long.
    private static let limit = 256

    /// Finds the names of a text; `places` is nil where the table does not know the language.
    mutating func find(
        in text: TopicText, bytes: UnsafeBufferPointer<UInt8>, places: PlaceNames?, capitalisesNouns: Bool
    ) {
        names.removeAll(keepingCapacity: true)
        capitals.removeAll(keepingCapacity: true)
        numbers.clear()
        let reader = NameReader(text, bytes: bytes)
        var index = 0
        while index < text.tokens.count {
            guard let run = reader.run(from: index) else {
                index += 1
                continue
            }
            index = run.upperBound
            guard run.count <= NameReader.longest else { continue }
            add(run, text, places, capitalisesNouns: capitalisesNouns)
            if let letters = abbreviation(behind: run, text, bytes) { note(letters, of: run, text) }
        }
        foldCapitals(text)
        NameParents.link(&names, text)
    }

    private mutating func add(
        _ run: Range<Int>, _ text: TopicText, _ places: PlaceNames?, capitalisesNouns: Bool
    ) {
        if let places, addPlace(run, text, places) { return }
        guard let name = NameTitles.name(in: run, of: text) else { return }
        if let places, name.lowerBound > run.lowerBound {
            _ = addPlace(run.lowerBound..<run.lowerBound + 1, text, places)
            if addPlace(name, text, places) { return }
        }
        if name.count == 1 {
            let stem = text.stems[text.stem(of: name.lowerBound)]
            guard !stem.classes.contains(.generic), !capitalisesNouns,
                name.first.map({ text.tokens[$0].range.count > 1 }) ?? false
            else { return }
        }
        note(key(of: name, text), tokens: name, words: name.count, text)
    }

    /// Counts a mention of a country.
    private mutating func addPlace(_ run: Range<Int>, _ text: TopicText, _ places: PlaceNames) -> Bool {
        guard run.count <= 5 else { return false }
        let hash = run.reduce(UInt64(0)) { WordsHash.combine($0, text.words[Int(text.tokens[$1].word)].hash) }
        guard let meaning = places.meaning(ofForms: hash) else { return false }
        if run.count == 1, text.tokens[run.lowerBound].range.count <= 3,
            !text.tokens[run.lowerBound].marks.contains(.allCapitals)
        {
            return false
        }
        if meaning.isCapital {
            if capitals.count < Self.limit { capitals.append((meaning.country, run)) }
            return true
        }
        let country = places.countries[meaning.country]
        note(country.key, tokens: run, words: country.words, country: meaning.country, text)
        return true
    }

    /// A capital means its country where the text names that too, else it is a name by itself.
    private mutating func foldCapitals(_ text: TopicText) {
        for capital in capitals {
            if let named = names.firstIndex(where: { $0.country == capital.country }) {
                names[named].count += 1
            } else {
                note(
                    key(of: capital.tokens, text), tokens: capital.tokens, words: capital.tokens.count, text)
            }
        }
    }

    private mutating func note(
        _ key: UInt64, tokens: Range<Int>, words: Int, country: Int? = nil, _ text: TopicText
    ) {
        var number = numbers.find(key)
        if number == nil {
            guard names.count < Self.limit else { return }
            number = numbers.insert(key).number
            names.append(FoundName(key: key, count: 0, words: words, tokens: tokens, country: country))
            names[names.count - 1].hasConnector = tokens.contains {
                !text.tokens[$0].marks.contains(.capital) && text.classes(of: $0).contains(.connector)
            }
        }
        guard let number else { return }
        names[number].count += 1
        let marks = text.tokens[tokens.lowerBound].marks
        if marks.contains(.inTitle) { names[number].isInTitle = true }
        if marks.contains(.inLead) { names[number].isInLead = true }
    }

    private func key(of run: Range<Int>, _ text: TopicText) -> UInt64 {
        let key = run.reduce(UInt64(0)) { WordsHash.combine($0, text.stems[text.stem(of: $1)].hash) }
        // `IT` and `WHO` are not the words `it` and `who`.
        let isLetters = run.count == 1 && text.words[Int(text.tokens[run.lowerBound].word)].isStopWord
        return isLetters ? ~key : key
    }

    /// The letters in parentheses behind a name, where they are its initials.
    private func abbreviation(
        behind run: Range<Int>, _ text: TopicText, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        let index = run.upperBound
        guard run.count >= 2, index < text.tokens.count, text.tokens[index].gap == .parenthesis,
            text.tokens[index].marks.contains(.allCapitals)
        else { return nil }
        let initials = run.compactMap { place -> UInt8? in
            let token = text.tokens[place]
            return token.marks.contains(.capital) ? bytes[Int(token.start)] : nil
        }
        let letters = bytes[text.tokens[index].range]
        return letters.elementsEqual(initials) ? index : nil
    }

    private mutating func note(_ letters: Int, of run: Range<Int>, _ text: TopicText) {
        guard let long = numbers.find(key(of: run, text)) else { return }
        let tokens = letters..<letters + 1
        note(key(of: tokens, text), tokens: tokens, words: 1, text)
        guard let short = numbers.find(key(of: tokens, text)), short != long else { return }
        // The mention in parentheses is counted when the reader gets there.
        names[short].count -= 1
        names[short].parent = long
        names[short].isAbbreviation = true
    }
}
