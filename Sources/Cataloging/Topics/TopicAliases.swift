/// Which long name each short one stands for in the whole collection.
struct TopicAliases {
    private struct Vote {
        var short: Int32
        var long: Int32
        var count: Int32
        var isAbbreviation: Bool
    }

    private var votes: [UInt64: Vote] = [:]
    private var targets: [Int32: Int32] = [:]

    /// Notes that an article uses both, the short one for the long one.
    mutating func vote(_ short: Int32, for long: Int32, isAbbreviation: Bool) {
        guard short != long else { return }
        let pair = UInt64(UInt32(bitPattern: short)) << 32 | UInt64(UInt32(bitPattern: long))
        var vote = votes[pair] ?? Vote(short: short, long: long, count: 0, isAbbreviation: false)
        vote.count += 1
        vote.isAbbreviation = vote.isAbbreviation || isAbbreviation
        votes[pair] = vote
    }

    /// Links each short name to the long one that most articles have, where few have another.
    ///
    /// `articles` counts each topic's articles; most of those of the short name must tell what it stands for.
    mutating func decide(articles: [Int32]) {
        let all = votes.values.sorted {
            if $0.short != $1.short { return $0.short < $1.short }
            return $0.count != $1.count ? $0.count > $1.count : $0.long < $1.long
        }
        var first = 0
        while first < all.count {
            var next = first
            var total: Int32 = 0
            while next < all.count, all[next].short == all[first].short {
                total += all[next].count
                next += 1
            }
            let best = all[first]
            let share = best.isAbbreviation ? articles[Int(best.short)] / 10 : articles[Int(best.short)] / 3
            if best.count * 10 >= total * 7, best.count >= (best.isAbbreviation ? 1 : 2), best.count >= share
            {
                targets[best.short] = best.long
            }
            first = next
        }
        votes = [:]
    }

    /// The topic that a topic counts for: itself, or a longer name.
    func target(of topic: Int32) -> Int32 {
        guard let target = targets[topic] else { return topic }
        return targets[target] ?? target
    }
}
