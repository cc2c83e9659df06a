extension Postings {
    /// The articles of a whole list of so many.
    init(decoding list: [UInt8], count: Int) {
        self.init()
        var found: [(number: ArticleNumber, impact: Int)] = []
        found.reserveCapacity(count)
        list.withUnsafeBufferPointer { bytes in
            var reader = BitReader(bytes)
            let first = reader.int(5)
            if count <= Self.shortLimit {
                Self.read(count, impact: nil, first, &reader, into: &found)
                return
            }
            for impact in (0...Self.highestImpact).reversed() {
                let size = reader.gamma() - 1
                if size > 0 { Self.read(size, impact: impact, first, &reader, into: &found) }
            }
        }
        found.sort { $0.number < $1.number }
        for article in found { append(article.number, impact: article.impact) }
    }

    /// Reads a group; each of its articles has its impact behind it where the group has none.
    private static func read(
        _ count: Int, impact: Int?, _ first: Int, _ reader: inout BitReader,
        into found: inout [(number: ArticleNumber, impact: Int)]
    ) {
        let months = reader.int(4)
        let gaps = reader.int(4)
        var number = ArticleNumber(month: 0, place: -1)
        for _ in 0..<count {
            let gap = reader.rice(months)
            number.place = gap > 0 ? reader.rice(first) : number.place + 1 + reader.rice(gaps)
            number.month += gap
            found.append((number, impact ?? Self.usualImpact + reader.signed()))
        }
    }
}
