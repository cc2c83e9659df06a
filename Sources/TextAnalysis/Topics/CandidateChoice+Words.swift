extension CandidateChoice {
    /// Appends the heaviest terms.
    func appendTerms(_ chosen: inout [PackedCandidate], _ taken: inout KeyNumbers) {
        // Weight above, number below, so that the order is one of plain numbers.
        var heavy: [UInt64] = []
        heavy.reserveCapacity(text.stems.count)
        for number in text.stems.indices {
            let weight = weight(of: text.stems[number])
            if weight > 0 { heavy.append(UInt64(weight) << 32 | UInt64(UInt32.max - UInt32(number))) }
        }
        heavy.sort(by: >)
        var left = Self.termLimit
        for entry in heavy {
            let number = Int(UInt32.max - UInt32(truncatingIfNeeded: entry))
            guard left > 0 else { break }
            guard let packed = packed(text.stems[number]), taken.insert(packed.key).isNew else { continue }
            chosen.append(packed)
            left -= 1
        }
    }

    /// What a stem weighs; 0 when it is no term.
    private func weight(of stem: TextStem) -> Int {
        guard stem.form >= 0, !stem.classes.contains(.generic) else { return 0 }
        let word = text.words[Int(stem.form)]
        guard !word.isStopWord, !word.hasDigits, word.letters >= 2, word.example >= 0 else { return 0 }
        let isPlain = capitalisesNouns ? stem.capital > 0 : stem.small > 0
        guard isPlain else { return 0 }
        let isProminent = stem.isInTitle || stem.isInLead
        guard stem.count > 1 || isProminent || text.tokens.count < 200 else { return 0 }
        var weight = Int(stem.count) * 4 + (stem.isInTitle ? 8 : 0) + (stem.isInLead ? 2 : 0)
        if stem.classes.contains(.common) { weight /= 2 }
        if stem.noun == 0, stem.verb + stem.modifier > 0 { weight /= 2 }
        return weight
    }

    private func packed(_ stem: TextStem) -> PackedCandidate? {
        let example = Int(text.words[Int(stem.form)].example)
        let token = text.tokens[example]
        let isPair = token.marks.contains(.isPair)
        guard isPair || text.words[Int(stem.form)].letters >= (bytes[Int(token.start)] < 0x80 ? 3 : 2) else {
            return nil
        }
        guard var form = WrittenForm.make(example..<example + 1, text, bytes) else { return nil }
        if !capitalisesNouns, token.marks.contains(.capital) { form = Self.small(form) }
        var candidate = PackedCandidate(
            key: stem.hash & TopicCandidate.keyMask, kind: isPair ? .fragment : .term,
            count: Int(stem.count), form: form)
        candidate.small = Int(stem.small)
        candidate.capital = Int(stem.capital)
        (candidate.noun, candidate.verb, candidate.modifier) = Self.shares(stem)
        // Where a noun could have been told by its neighbours, a word that was not is none for certain.
        if hasGrammar, stem.noun + stem.verb + stem.modifier == 0 { candidate.verb = 1 }
        if stem.isInTitle { candidate.marks.insert(.inTitle) }
        if stem.isInLead { candidate.marks.insert(.inLead) }
        if stem.classes.contains(.common) { candidate.marks.insert(.isCommon) }
        if WordEndings.isWeak(form, language: language) { candidate.marks.insert(.isWeak) }
        return candidate
    }

    /// Uses scaled so that the largest fits into its bits.
    private static func shares(_ stem: TextStem) -> (noun: Int, verb: Int, modifier: Int) {
        let most = Int(max(stem.noun, stem.verb, stem.modifier))
        func scaled(_ uses: Int32) -> Int { most <= 15 ? Int(uses) : (Int(uses) * 15 + most - 1) / most }
        return (scaled(stem.noun), scaled(stem.verb), scaled(stem.modifier))
    }

    private static func small(_ form: [UInt8]) -> [UInt8] {
        Array(String(decoding: form, as: UTF8.self).lowercased().utf8)
    }

    /// Appends phrases that occur more than once.
    func appendPhrases(_ chosen: inout [PackedCandidate], _ taken: inout KeyNumbers) {
        var heavy: [(weight: Int, phrase: Int)] = []
        for (number, phrase) in phrases.enumerated() {
            let count = phrase.count - phrase.inside
            guard count >= 2 || (count == 1 && phrase.isInTitle && phrase.count > 1) else { continue }
            guard isTopic(phrase) else { continue }
            let weight = count * 4 + (phrase.isInTitle ? 6 : 0) + (phrase.isInLead ? 1 : 0) + phrase.noun
            heavy.append((weight, number))
        }
        heavy.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.phrase < $1.phrase }
        var left = Self.phraseLimit
        for (_, number) in heavy {
            guard left > 0 else { break }
            let phrase = phrases[number]
            guard let form = WrittenForm.make(phrase.tokens, text, bytes),
                taken.insert(phrase.key & TopicCandidate.keyMask).isNew
            else { continue }
            chosen.append(packed(phrase, form: form))
            left -= 1
        }
    }

    /// Whether a phrase can be a topic: nouns, and words before nouns.
    private func isTopic(_ phrase: PhraseFinder.Phrase) -> Bool {
        guard phrase.noun > 0, let first = phrase.tokens.first, let last = phrase.tokens.last else {
            return false
        }
        var specific = 0
        for token in phrase.tokens {
            let stem = text.stems[text.stem(of: token)]
            if text.words[Int(text.tokens[token].word)].hasDigits { return false }
            if !stem.classes.contains(.generic) { specific += 1 }
        }
        let capitals = phrase.tokens.count { text.tokens[$0].marks.contains(.capital) }
        // Names are found elsewhere; one before a common word is its subject: `Kerry said`.
        if !capitalisesNouns, capitals == phrase.tokens.count { return false }
        if !capitalisesNouns, capitals > 0, text.classes(of: last).contains(.generic) { return false }
        let head = text.stems[text.stem(of: hasNounFirst ? first : last)]
        let isSpecific = specific > 0 || phrase.count >= 3
        return isSpecific && (!hasGrammar || (head.noun > 0 && head.noun >= head.verb))
    }

    private func packed(_ phrase: PhraseFinder.Phrase, form: [UInt8]) -> PackedCandidate {
        var candidate = PackedCandidate(
            key: phrase.key & TopicCandidate.keyMask, kind: .phrase, count: phrase.count, form: form)
        candidate.noun = phrase.noun
        candidate.modifier = phrase.count - phrase.noun
        if phrase.isInTitle { candidate.marks.insert(.inTitle) }
        if phrase.isInLead { candidate.marks.insert(.inLead) }
        if isWeak(phrase, form) { candidate.marks.insert(.isWeak) }
        return candidate
    }

    /// Whether a phrase begins or ends with a word that every article may have, or ends as adjectives do.
    private func isWeak(_ phrase: PhraseFinder.Phrase, _ form: [UInt8]) -> Bool {
        guard let first = phrase.tokens.first, let last = phrase.tokens.last else { return true }
        if text.classes(of: first).contains(.generic) || text.classes(of: last).contains(.generic) {
            return true
        }
        return !hasNounFirst && WordEndings.isWeak(Array(bytes[text.tokens[last].range]), language: language)
    }
}
