/// A line of text on a page.
struct LayoutLine: Sendable {
    /// Number of its page, from 1.
    var page: Int
    /// Number of its block of text, counted over the whole document.
    var block: Int
    var box: Rectangle
    /// UTF-8, one space between words.
    var text: [UInt8] = []
    var words: [LayoutWord] = []
    /// Height of most of its words, which tells its type size.
    var size = 0.0
    /// Whether a large initial begins it.
    var hasInitial = false

    init(page: Int, block: Int, box: Rectangle) {
        self.page = page
        self.block = block
        self.box = box
    }

    /// Appends a word; white space in it is left out.
    mutating func append(_ word: ArraySlice<UInt8>, box: Rectangle) {
        let trimmed = TextScan.trimmed(word)
        guard !trimmed.isEmpty else { return }
        if !text.isEmpty { text.append(0x20) }
        words.append(LayoutWord(box: box, range: text.count..<(text.count + trimmed.count)))
        text += trimmed
    }

    /// Finds the type size, once all words are there.
    mutating func measure() {
        let heights = words.map(\.box.height).sorted()
        size = heights.isEmpty ? box.height : heights[heights.count / 2]
    }

    /// Appends a line that stands on the same row, to the right.
    mutating func append(_ line: LayoutLine) {
        for word in line.words { append(line.text[word.range], box: word.box) }
        box = box.union(line.box)
        measure()
    }

    /// Width of the first word up to a space.
    var firstWordWidth: Double { words.first?.box.width ?? 0 }

    /// Width of a space: the usual distance between words.
    var space: Double {
        guard words.count > 1 else { return size * 0.25 }
        let gaps = zip(words, words.dropFirst()).map { $1.box.xMin - $0.box.xMax }.sorted()
        return max(0, gaps[gaps.count / 2])
    }
}
