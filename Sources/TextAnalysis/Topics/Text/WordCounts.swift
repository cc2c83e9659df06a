/// Counts the words of an article: how they are written, and what their neighbours say of them.
struct WordCounts {
    let tokens: UnsafeBufferPointer<TopicToken>
    let words: UnsafeMutableBufferPointer<TextWord>
    let stems: UnsafeMutableBufferPointer<TextStem>
    /// For each word how often it is used in each way, by `WordUse`.
    let uses: UnsafeMutableBufferPointer<Int32>

    /// Ways to use a word.
    static let useCount = WordUse.allCases.count

    /// Counts all tokens, then adds up the forms of each stem.
    func count(_ language: WordClassTable) {
        let table = WordUse.table(hasNounFirst: language.hasNounFirst)
        table.withUnsafeBufferPointer { count(language, $0) }
        addUp()
    }

    private func count(_ language: WordClassTable, _ table: UnsafeBufferPointer<UInt8>) {
        let (capitalisesNouns, hasGrammar) = (language.capitalisesNouns, language.hasGrammar)
        var before = WordContext.Before.other
        for index in tokens.indices {
            let token = tokens[index]
            let word = Int(token.word)
            let isLast = index + 1 == tokens.count
            let nextGap = isLast ? .paragraph : tokens[index + 1].gap
            // A part of `data.gov/help` is no word.
            let isAddressPart = token.gap.isInAddress || nextGap.isInAddress
            countCase(index, token, &words[word], isAddressPart: isAddressPart)
            let isContent = !words[word].isStopWord && !isAddressPart
            if capitalisesNouns {
                if isContent { countGerman(token, word) }
                continue
            }
            guard hasGrammar else { continue }
            if token.gap.opensPart { before = .other }
            let behind = nextGap.opensPart ? [] : words[Int(tokens[index + 1].word)].context.behind
            let use = table[Int(before.rawValue) &* WordContext.Behind.count &+ Int(behind.rawValue)]
            let counted = isContent ? use : WordUse.unknown.rawValue
            uses[word &* Self.useCount &+ Int(counted)] &+= 1
            before = words[word].context.before
            // What stands behind a name alone is as often what it does.
            if before == .content, isAddressPart || token.marks.contains(.capital) { before = .other }
        }
    }

    @inline(__always)
    private func countCase(_ index: Int, _ token: TopicToken, _ word: inout TextWord, isAddressPart: Bool) {
        let place = Int32(truncatingIfNeeded: index)
        word.count &+= 1
        if !token.marks.contains(.capital) {
            guard !isAddressPart else { return }
            if word.small == 0 { word.example = place }
            word.small &+= 1
        } else if !token.marks.contains(.styled), !token.gap.opensSentence {
            if word.small == 0, word.capital == 0 { word.example = place }
            word.capital &+= 1
        } else if word.example < 0 {
            word.example = place
        }
    }

    /// Where nouns have capitals, those in mid-sentence are nouns.
    private func countGerman(_ token: TopicToken, _ word: Int) {
        if !token.marks.contains(.capital) {
            uses[word * Self.useCount + Int(WordUse.verb.rawValue)] += 1
        } else if !token.marks.contains(.styled), !token.gap.opensPart {
            uses[word * Self.useCount + Int(WordUse.noun.rawValue)] += 1
        }
    }

    private func uses(_ word: Int, _ use: WordUse) -> Int32 { uses[word * Self.useCount + Int(use.rawValue)] }

    private func addUp() {
        for number in words.indices {
            let word = words[number]
            let stem = Int(word.stem)
            stems[stem].count += word.count
            stems[stem].small += word.small
            stems[stem].capital += word.capital
            stems[stem].noun += uses(number, .noun)
            stems[stem].verb += uses(number, .verb)
            stems[stem].modifier += uses(number, .modifier)
            let best = Int(stems[stem].form)
            if best < 0 || word.count > words[best].count {
                stems[stem].form = Int32(truncatingIfNeeded: number)
            }
        }
        // A phrase that occurs twice has no word that occurs once.
        for number in words.indices where stems[Int(words[number].stem)].count < 2 {
            words[number].isPhraseWord = false
        }
        for token in tokens {
            let stem = Int(words[Int(token.word)].stem)
            if token.marks.contains(.inTitle) {
                stems[stem].isInTitle = true
            } else if token.marks.contains(.inLead) {
                stems[stem].isInLead = true
            } else {
                break
            }
        }
    }
}
