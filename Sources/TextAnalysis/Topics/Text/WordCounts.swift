/// Counts the words of an article: how they are written, and what their neighbours say of them.
struct WordCounts {
    let tokens: UnsafeBufferPointer<TopicToken>
    let words: UnsafeMutableBufferPointer<TextWord>
    let stems: UnsafeMutableBufferPointer<TextStem>

    /// The part of a sentence that a token's neighbour plays.
    private struct Neighbour {
        var classes: WordClass = []
        var isContent = false
        var isName = false
    }

    /// Counts all tokens, then adds up the forms of each stem.
    func count(_ language: WordClassTable) {
        let (capitalisesNouns, hasNounFirst) = (language.capitalisesNouns, language.hasNounFirst)
        let hasGrammar = language.hasGrammar
        var before = Neighbour()
        for index in tokens.indices {
            let token = tokens[index]
            let word = Int(token.word)
            let isLast = index + 1 == tokens.count
            let nextGap = isLast ? .paragraph : tokens[index + 1].gap
            let isFirst = token.gap.opensPart
            if isFirst { before = Neighbour() }
            // A part of `data.gov/help` is no word.
            let isAddressPart = token.gap.isInAddress || nextGap.isInAddress
            countCase(index, token, word, isAddressPart: isAddressPart)
            let isContent = !words[word].isStopWord && !isAddressPart
            if isContent, capitalisesNouns {
                countGerman(token, word, isFirst: isFirst)
            } else if isContent, hasGrammar {
                var behind = Neighbour()
                if !nextGap.opensPart {
                    let next = words[Int(tokens[index + 1].word)]
                    behind = Neighbour(classes: next.classes, isContent: !next.isStopWord)
                }
                countUse(word, before, behind, hasNounFirst: hasNounFirst)
            }
            before = Neighbour(
                classes: words[word].classes, isContent: isContent, isName: token.marks.contains(.capital))
        }
        addUp()
    }

    @inline(__always)
    private func countCase(_ index: Int, _ token: TopicToken, _ word: Int, isAddressPart: Bool) {
        words[word].count += 1
        if !token.marks.contains(.capital) {
            guard !isAddressPart else { return }
            if words[word].small == 0 { words[word].example = Int32(truncatingIfNeeded: index) }
            words[word].small += 1
        } else if !token.marks.contains(.styled), !token.gap.opensSentence {
            if words[word].small == 0, words[word].capital == 0 {
                words[word].example = Int32(truncatingIfNeeded: index)
            }
            words[word].capital += 1
        } else if words[word].example < 0 {
            words[word].example = Int32(truncatingIfNeeded: index)
        }
    }

    /// Where nouns have capitals, those in mid-sentence are nouns.
    private func countGerman(_ token: TopicToken, _ word: Int, isFirst: Bool) {
        if !token.marks.contains(.capital) {
            words[word].verb += 1
        } else if !token.marks.contains(.styled), !isFirst {
            words[word].noun += 1
        }
    }

    /// Judges by the words before and behind.
    @inline(__always)
    private func countUse(_ word: Int, _ before: Neighbour, _ behind: Neighbour, hasNounFirst: Bool) {
        if !before.classes.isDisjoint(with: .beforeNoun) {
            if hasNounFirst {
                words[word].noun += 1
            } else if behind.isContent {
                words[word].modifier += 1
            } else if behind.classes.isDisjoint(with: [.determiner, .pronoun]) {
                words[word].noun += 1
            } else {
                words[word].verb += 1
            }
        } else if !before.classes.isDisjoint(with: .beforeVerb) {
            words[word].verb += 1
        } else if !before.classes.isDisjoint(with: .linking) || behind.isContent {
            words[word].modifier += 1
        } else if before.isContent, !before.isName {
            // What stands behind a name alone is as often what it does.
            if behind.classes.contains(.determiner) { words[word].verb += 1 } else { words[word].noun += 1 }
        }
    }

    private func addUp() {
        for number in words.indices {
            let word = words[number]
            let stem = Int(word.stem)
            stems[stem].count += word.count
            stems[stem].small += word.small
            stems[stem].capital += word.capital
            stems[stem].noun += word.noun
            stems[stem].verb += word.verb
            stems[stem].modifier += word.modifier
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
