/// Finds runs of words with capitals in mid-sentence.
struct NameReader {
    let text: TopicText
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Words of a name at most; a longer run is a heading or a list.
    static let longest = 8

    init(_ text: TopicText, bytes: UnsafeBufferPointer<UInt8>) {
        self.text = text
        self.bytes = bytes
    }

    /// The run that begins at a token, whatever its length; nil where no name begins.
    @inline(__always)
    func run(from index: Int) -> Range<Int>? {
        let marks = text.tokens[index].marks
        if marks.contains(.capital) { return capitalRun(from: index) }
        return index + 1 < text.tokens.count && text.tokens[index + 1].gap == .dot ? domain(from: index) : nil
    }

    private func capitalRun(from index: Int) -> Range<Int>? {
        guard canBegin(index) else { return nil }
        var end = index + 1
        while end < text.tokens.count {
            guard let next = extended(index..<end) else { break }
            end = next
        }
        return index..<end
    }

    /// Where the run ends with one more word; nil when no more belongs to it.
    private func extended(_ run: Range<Int>) -> Int? {
        let next = run.upperBound
        let token = text.tokens[next]
        guard joins(token.gap, behind: next - 1) else { return nil }
        if isPart(next) { return next + 1 }
        guard token.gap == .space, !token.marks.contains(.capital) else { return nil }
        let classes = text.classes(of: next)
        if classes.contains(.connector) { return behindConnector(next, of: run) }
        if classes.contains(.conjunction) { return behindConjunction(next, of: run) }
        return nil
    }

    private func joins(_ gap: TokenGap, behind previous: Int) -> Bool {
        switch gap {
        case .space, .hyphen, .ampersand: true
        case .dot: text.tokens[previous].range.count == 1
        case .fullStop:
            text.tokens[previous].range.count == 1 || text.classes(of: previous).contains(.abbreviation)
        default: false
        }
    }

    /// `of State`, `of the Treasury`, `al-Maliki`.
    private func behindConnector(_ index: Int, of run: Range<Int>) -> Int? {
        let next = index + 1
        guard next < text.tokens.count else { return nil }
        let isFor = spells(index, "for")
        let isThe = spells(index, "the")
        if isThe { return nil }
        if isFor, !text.classes(of: run.upperBound - 1).contains(.organisation) { return nil }
        let gap = text.tokens[next].gap
        guard gap == .space || gap == .hyphen else { return nil }
        if isPart(next) { return next + 1 }
        guard text.classes(of: next).contains(.connector), next + 1 < text.tokens.count,
            text.tokens[next + 1].gap == .space, isPart(next + 1)
        else { return nil }
        return next + 2
    }

    /// `Office of Management and Budget`, but not `Secretary of State Kerry and President Obama`.
    private func behindConjunction(_ index: Int, of run: Range<Int>) -> Int? {
        guard run.count < Self.longest, index + 1 < text.tokens.count,
            text.tokens[index + 1].gap == .space, isPart(index + 1),
            text.classes(of: index + 1).isDisjoint(with: [.title, .titlePart])
        else { return nil }
        guard run.contains(where: { text.classes(of: $0).contains(.organisation) }) else { return nil }
        guard let connector = run.lastIndex(where: { text.classes(of: $0).contains(.connector) }) else {
            return nil
        }
        return run.upperBound - connector <= 3 ? index + 2 : nil
    }

    /// Whether a word inside a name has its capital by being part of it.
    private func isPart(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.marks.contains(.capital), !token.marks.contains(.styled) else { return false }
        let word = text.words[Int(token.word)]
        if word.isStopWord { return token.marks.contains(.allCapitals) && word.letters > 1 }
        return !text.stems[Int(word.stem)].classes.contains(.calendar)
    }

    /// Whether a name can begin with a word: a capital at the beginning of a sentence says little.
    private func canBegin(_ index: Int) -> Bool {
        guard isPart(index) else { return false }
        let token = text.tokens[index]
        let gap = index > 0 ? token.gap : .paragraph
        if gap == .address { return false }
        if !gap.opensSentence || token.marks.contains(.allCapitals) { return true }
        let word = text.words[Int(token.word)]
        if gap == .fullStop, text.tokens[index - 1].range.count == 1 { return word.small == 0 }
        let stem = text.stems[Int(word.stem)]
        if word.small > 0 || word.capital > 0 { return word.capital > word.small }
        guard stem.classes.isDisjoint(with: [.generic, .common]), stem.small == 0 else { return false }
        return index + 1 < text.tokens.count && joins(text.tokens[index + 1].gap, behind: index)
            && isPart(index + 1)
    }

    /// `data.gov`: words in small letters with full stops between them.
    private func domain(from index: Int) -> Range<Int>? {
        guard index == 0 || (text.tokens[index].gap != .dot && text.tokens[index].gap != .address) else {
            return nil
        }
        var end = index + 1
        while end < text.tokens.count, text.tokens[end].gap == .dot { end += 1 }
        guard end - index <= 3, end == text.tokens.count || text.tokens[end].gap != .address else {
            return nil
        }
        for part in index..<end {
            let token = text.tokens[part]
            if token.marks.contains(.capital) || text.words[Int(token.word)].hasDigits { return nil }
        }
        guard text.tokens[end - 1].range.count >= 3, text.tokens[end - 1].range.count <= 4,
            text.tokens[index].range.count >= 3
        else { return nil }
        return index..<end
    }

    private func spells(_ index: Int, _ word: StaticString) -> Bool {
        let token = text.tokens[index]
        guard token.range.count == word.utf8CodeUnitCount else { return false }
        for offset in 0..<word.utf8CodeUnitCount
        where bytes[Int(token.start) + offset] != word.utf8Start[offset] {
            return false
        }
        return true
    }
}
