/// How many grams two articles have, and share, of those that both samples would hold.
struct GramCounts {
    private(set) var first = 0
    private(set) var second = 0
    private(set) var shared = 0

    init(_ table: GramTable, _ one: Int, _ two: Int, level: UInt8) {
        let mask = UInt32(truncatingIfNeeded: (1 << Int(level)) - 1)
        var (left, right) = (table.range(of: one), table.range(of: two))
        while let place = left.first, let other = right.first {
            let (gram, otherGram) = (table.grams[place], table.grams[other])
            if gram == otherGram {
                Self.count(table, place, mask, &first)
                Self.count(table, place, mask, &second)
                Self.count(table, place, mask, &shared)
            } else if gram < otherGram {
                Self.count(table, place, mask, &first)
            } else {
                Self.count(table, other, mask, &second)
            }
            if gram <= otherGram { left.removeFirst() }
            if gram >= otherGram { right.removeFirst() }
        }
        for place in left { Self.count(table, place, mask, &first) }
        for place in right { Self.count(table, place, mask, &second) }
    }

    private static func count(_ table: GramTable, _ place: Int, _ mask: UInt32, _ counter: inout Int) {
        if table.grams[place] & mask == 0, !table.isCommon[place] { counter += 1 }
    }
}
