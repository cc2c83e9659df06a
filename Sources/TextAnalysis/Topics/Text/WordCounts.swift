/// Counts the words of an article: how they are written, and what their neighbours say of them.
struct WordCounts {
    let tokens: UnsafeBufferPointer<TopicToken>
    let words: UnsafeMutableBufferPointer<TextWord>
    let stems: UnsafeMutableBufferPointer<TextStem>

    /// The part of a sentence that a token's neighbour plays.
    private struct Neighbour {
        var classes: WordClass = []
        var isContent = false
    }

    mutating func count(capitalisesNouns: Bool, hasNounFirst: Bool) {
        var before = Neighbour()
        for index in tokens.indices {
            let token = tokens[index]
            let word = Int(token.word)
            let stem = Int(words[word].stem)
            let isFirst = token.gap.rawValue >= TokenGap.parenthesis.rawValue
            if isFirst { before = Neighbour() }
            countCase(index, token, word, stem)
            let isContent = !words[word].isStopWord && !isAddressPart(index)
            if isContent {
                if capitalisesNouns {
                    let capital: TopicToken.Marks = [.capital]
                    if token.marks.intersection([.capital, .styled]) == capital, !isFirst { stems[stem].noun += 1 }
                    if !token.marks.contains(.capital) { stems[stem].verb += 1 }
                } else {
                    countUse(index, stem, before, hasNounFirst: hasNounFirst)
                }
            }
            before = Neighbour(classes: stems[stem].classes, isContent: isContent)
        }
        for word in words.indices {
            let stem = Int(words[word].stem)
            let best = Int(stems[stem].form)
            if best < 0 || words[word].count > words[best].count {
                stems[stem].form = Int32(truncatingIfNeeded: word)
            }
        }
    }

    @inline(__always)
    private func countCase(_ index: Int, _ token: TopicToken, _ word: Int, _ stem: Int) {
        words[word].count += 1
        stems[stem].count += 1
        if token.marks.contains(.inTitle) { stems[stem].isInTitle = true }
        if token.marks.contains(.inLead) { stems[stem].isInLead = true }
        if !token.marks.contains(.capital) {
            guard !isAddressPart(index) else { return }
            if words[word].small == 0 { words[word].example = Int32(truncatingIfNeeded: index) }
            words[word].small += 1
            stems[stem].small += 1
        } else if !token.marks.contains(.styled), !token.gap.opensSentence {
            if words[word].small == 0, words[word].capital == 0 {
                words[word].example = Int32(truncatingIfNeeded: index)
            }
            words[word].capital += 1
            stems[stem].capital += 1
        } else if words[word].example < 0 {
            words[word].example = Int32(truncatingIfNeeded: index)
        }
    }

    /// Whether a token is a part of `data.gov/help`, which is no word.
    @inline(__always)
    private func isAddressPart(_ index: Int) -> Bool {
        let gap = tokens[index].gap
        if gap == .dot || gap == .address { return true }
        return index + 1 < tokens.count && (tokens[index + 1].gap == .dot || tokens[index + 1].gap == .address)
    }

    /// Judges by the words before and behind.
    @inline(__always)
    private func countUse(_ index: Int, _ stem: Int, _ before: Neighbour, hasNounFirst: Bool) {
        var behind: WordClass = []
        var isEnd = true
        if index + 1 < tokens.count, tokens[index + 1].gap.rawValue < TokenGap.parenthesis.rawValue {
            let next = words[Int(tokens[index + 1].word)]
            behind = stems[Int(next.stem)].classes
            isEnd = next.isStopWord
        }
        if !before.classes.isDisjoint(with: .beforeNoun) {
            if hasNounFirst {
                stems[stem].noun += 1
            } else if !isEnd {
                stems[stem].modifier += 1
            } else if behind.isDisjoint(with: [.determiner, .pronoun]) {
                stems[stem].noun += 1
            } else {
                stems[stem].verb += 1
            }
        } else if !before.classes.isDisjoint(with: .beforeVerb) {
            stems[stem].verb += 1
        } else if !before.classes.isDisjoint(with: .linking) {
            stems[stem].modifier += 1
        } else if !isEnd {
            stems[stem].modifier += 1
        } else if before.isContent {
            if behind.contains(.determiner) { stems[stem].verb += 1 } else { stems[stem].noun += 1 }
        }
    }
}
