/// Chooses the few names, terms and phrases of an article that the collection shall know.
struct CandidateChoice {
    let text: TopicText
    let bytes: UnsafeBufferPointer<UInt8>
    let names: [FoundName]
    let phrases: [PhraseFinder.Phrase]
    let language: String
    let capitalisesNouns: Bool
    let hasNounFirst: Bool
    let hasGrammar: Bool
    let places: PlaceNames?

    static let nameLimit = 18
    static let termLimit = 20
    static let phraseLimit = 8

    /// The candidates: names, terms, phrases, each kind heaviest first.
    func candidates() -> [PackedCandidate] {
        var taken = KeyNumbers(capacity: 64)
        var chosen = chosenNames(&taken)
        appendTerms(&chosen, &taken)
        appendPhrases(&chosen, &taken)
        return chosen
    }

    /// Names with the most mentions; a longer name before the short one that stands for it.
    private func chosenNames(_ taken: inout KeyNumbers) -> [PackedCandidate] {
        var weights = names.map { name in
            name.count * 4 + (name.isInTitle ? 12 : 0) + (name.isInLead ? 4 : 0) + min(name.words, 3)
        }
        for (number, name) in names.enumerated() {
            if let parent = name.parent { weights[parent] += weights[number] + 1 }
        }
        let order = names.indices.sorted { weights[$0] != weights[$1] ? weights[$0] > weights[$1] : $0 < $1 }
        var places = [Int?](repeating: nil, count: names.count)
        var chosen: [PackedCandidate] = []
        for number in order where chosen.count < Self.nameLimit {
            guard names[number].count > 0, var packed = packed(names[number]),
                taken.insert(packed.key).isNew
            else { continue }
            packed.parent = names[number].parent.flatMap { places[$0] }
            places[number] = chosen.count
            chosen.append(packed)
        }
        return chosen
    }

    private func packed(_ name: FoundName) -> PackedCandidate? {
        guard let form = form(of: name) else { return nil }
        var candidate = PackedCandidate(
            key: name.key & TopicCandidate.keyMask, kind: name.country == nil ? .name : .place,
            count: name.count, form: form)
        if name.isInTitle { candidate.marks.insert(.inTitle) }
        if name.isInLead { candidate.marks.insert(.inLead) }
        if name.isAbbreviation { candidate.marks.insert(.isAbbreviation) }
        if name.country == nil, name.tokens.count == 1, let token = name.tokens.first {
            let stem = text.stems[text.stem(of: token)]
            guard form.count > 2 || text.tokens[token].marks.contains(.allCapitals) else { return nil }
            // Mostly written small: a word, not a name.
            if stem.small > stem.capital, !text.tokens[token].marks.contains(.allCapitals) { return nil }
            if !text.tokens[token].marks.contains(.allCapitals) { candidate.small = Int(stem.small) }
            candidate.capital = Int(max(stem.capital, 1))
            if stem.classes.contains(.common) { candidate.marks.insert(.isCommon) }
        }
        return candidate
    }

    private func form(of name: FoundName) -> [UInt8]? {
        if let country = name.country, let places {
            let name = places.countries[country].name
            return Array(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        }
        return WrittenForm.make(name.tokens, text, bytes)
    }
}
