/// Puts the large initials of paragraphs back to their words.
struct Initials {
    private let type: TypeMeasure
    private let words: WordList
    private var lines: [LayoutLine]
    private var used: Set<Int> = []

    static func restored(_ lines: [LayoutLine], type: TypeMeasure, words: WordList) -> [LayoutLine] {
        var initials = Initials(type: type, words: words, lines: lines)
        for index in lines.indices { initials.restore(index) }
        return initials.used.isEmpty
            ? initials.lines
            : initials.lines.indices.filter { !initials.used.contains($0) }.map { initials.lines[$0] }
    }

    private init(type: TypeMeasure, words: WordList, lines: [LayoutLine]) {
        self.type = type
        self.words = words
        self.lines = lines
    }

    private mutating func restore(_ index: Int) {
        guard !lines[index].hasInitial, let word = lines[index].words.first,
            word.box.height >= 1.7 * type.size,
            Self.isInitial(lines[index].text[word.range])
        else { return }
        if lines[index].words.count == 1 {
            prefix(linesBeside: index)
        } else if let next = lines[index].words.dropFirst().first, type.isSame(next.box.height, type.size) {
            join(word, next, in: index)
        }
    }

    /// One letter, or two, with a quotation mark before it.
    private static func isInitial(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count <= 8 else { return false }
        let scalars = TextScan.string(text).unicodeScalars.filter { $0.properties.isAlphabetic }
        return (1...2).contains(scalars.count) && scalars.first?.properties.isLowercase == false
    }

    /// The initial is a line of its own; the lines of the paragraph stand to its right.
    private mutating func prefix(linesBeside index: Int) {
        let cap = lines[index]
        let near = max(0, index - 60)..<min(lines.count, index + 60)
        let beside = near.filter { other in
            other != index && lines[other].page == cap.page && type.isBody(lines[other])
                && lines[other].box.yMin < cap.box.yMax - 0.4 * type.size
                && lines[other].box.yMax > cap.box.yMin + 0.2 * cap.box.height
                && (-0.5 * type.size...2.5 * type.size).contains(lines[other].box.xMin - cap.box.xMax)
        }
        guard let first = beside.min(by: { lines[$0].box.yMin < lines[$1].box.yMin }) else { return }
        let glue = isWhole(cap.text[...], TextScan.firstWord(lines[first].text[...])) ? [] : [UInt8(0x20)]
        let head = cap.text + glue
        lines[first].text = head + lines[first].text
        for word in lines[first].words.indices {
            let range = lines[first].words[word].range
            lines[first].words[word].range = (range.lowerBound + head.count)..<(range.upperBound + head.count)
        }
        lines[first].words.insert(LayoutWord(box: cap.box, range: 0..<cap.text.count), at: 0)
        lines[first].hasInitial = true
        for other in beside { lines[other].box.xMin = cap.box.xMin }
        used.insert(index)
    }

    /// The initial begins its line.
    private mutating func join(_ word: LayoutWord, _ next: LayoutWord, in index: Int) {
        lines[index].box.yMin = next.box.yMin
        lines[index].box.yMax = next.box.yMax
        lines[index].hasInitial = true
        let line = lines[index]
        guard isWhole(line.text[word.range], line.text[next.range]) else { return }
        lines[index].text.remove(at: word.range.upperBound)
        for other in lines[index].words.indices.dropFirst() {
            let range = lines[index].words[other].range
            lines[index].words[other].range = (range.lowerBound - 1)..<(range.upperBound - 1)
        }
    }

    /// Whether an initial and what follows it are one word.
    private func isWhole(_ initial: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> Bool {
        let letter = TextScan.lowered(WordList.core(of: initial))
        let rest = TextScan.lowered(WordList.core(of: rest))
        if words.contains(letter + rest) { return true }
        return !(Self.shortWords.contains(TextScan.string(letter[...])) && words.contains(rest))
    }

    /// Words that may be an initial.
    private static let shortWords: Set<String> = [
        "a", "i", "o", "y", "e", "é", "à", "in", "on", "at", "it", "he", "we", "so", "to", "as", "an", "if",
        "is",
        "my", "no", "of", "or", "up", "by", "do", "go", "me", "us", "le", "la", "il", "de", "en", "un", "el",
        "er",
        "es", "zu", "im", "am",
    ]
}
