/// How well paragraphs agree with those of the clean article: by the two words on either side of each boundary.
struct BoundaryScore {
    private(set) var right = 0
    private(set) var found = 0
    private(set) var expected = 0

    var f1: Double {
        found + expected == 0 ? 1 : 2 * Double(right) / Double(found + expected)
    }

    mutating func add(_ blocks: [String], gold: [String]) {
        var left = Self.boundaries(of: gold)
        expected += left.count
        for boundary in Self.boundaries(of: blocks) {
            found += 1
            guard let index = left.firstIndex(of: boundary) else { continue }
            left.remove(at: index)
            right += 1
        }
    }

    private static func boundaries(of blocks: [String]) -> [[String]] {
        let words = blocks.map(words).filter { !$0.isEmpty }
        return zip(words, words.dropFirst()).map { Array($0.suffix(2)) + $1.prefix(2) }
    }

    static func words(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    }
}
