/// The articles of one term with their impacts, encoded in bits.
///
/// A list starts with the parameter of the code for first places in a month (5 bits). A short list then has one group: two
/// parameters (4 bits each) for the gaps between months and within them, then the articles, each with its impact, less the usual one, as
/// a signed number in Rice code. A long list has a
/// group for each impact from 15 down to 0: the count plus one in Elias gamma; where it is not 0, the two parameters and the
/// articles. An article is the gap of its month to the last one's, in Rice code; in a new month its place, in the same month the gap
/// of its place less one.
struct Postings {
    /// Articles that a short list has at most.
    static let shortLimit = 127
    /// Impacts are 0 (found in phrases alone) to this.
    static let highestImpact = 15

    /// The impact of a word that occurs once in an article of average length.
    static let usualImpact = 4

    private(set) var numbers: [ArticleNumber] = []
    private(set) var impacts: [UInt8] = []
    private var counts = [Int](repeating: 0, count: Postings.highestImpact + 1)
    private var writer = BitWriter()

    var count: Int { numbers.count }
    /// Articles that count in ranking.
    var rankedCount: Int { count - counts[0] }

    mutating func clear() {
        numbers.removeAll(keepingCapacity: true)
        impacts.removeAll(keepingCapacity: true)
        for impact in counts.indices { counts[impact] = 0 }
    }

    mutating func append(_ number: ArticleNumber, impact: Int) {
        numbers.append(number)
        impacts.append(UInt8(truncatingIfNeeded: impact))
        counts[impact] += 1
    }

    /// Adds articles of another list, which come behind these.
    mutating func append(_ other: Postings, _ range: Range<Int>) {
        numbers += other.numbers[range]
        impacts += other.impacts[range]
        for impact in other.impacts[range] { counts[Int(impact)] += 1 }
    }

    /// Where an article stands in the list, or would stand.
    func place(of number: ArticleNumber) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// A long list whose head is enough for one-word queries: the least impact of the head, and both parts.
    struct Split {
        var least: Int
        var head: [UInt8]
        var tail: [UInt8]
    }

    /// The whole list in bits.
    mutating func encoded() -> [UInt8] {
        count <= Self.shortLimit ? short() : long(0...Self.highestImpact)
    }

    /// The list in two parts, the first with the highest impacts and at least so many articles.
    mutating func split(atLeast fewest: Int) -> Split? {
        guard count > Self.shortLimit else { return nil }
        var least = Self.highestImpact
        var head = counts[least]
        while head < fewest, least > 1 {
            least -= 1
            head += counts[least]
        }
        guard least > 1 || counts[0] > 0 else { return nil }
        return Split(least: least, head: long(least...Self.highestImpact), tail: long(0...least - 1))
    }

    private mutating func short() -> [UInt8] {
        let group = PostingGroup(numbers)
        let first = RiceParameter.best(group.firstPlaces, limit: 31)
        writer.write(first, bits: 5)
        group.writeParameters(into: &writer)
        for index in numbers.indices {
            group.write(index, first: first, into: &writer)
            writer.write(signed: Int(impacts[index]) - Self.usualImpact)
        }
        return writer.finish()
    }

    private mutating func long(_ range: ClosedRange<Int>) -> [UInt8] {
        var members = [[ArticleNumber]](repeating: [], count: Self.highestImpact + 1)
        for index in numbers.indices where range.contains(Int(impacts[index])) {
            members[Int(impacts[index])].append(numbers[index])
        }
        let groups = members.map { PostingGroup($0) }
        let first = RiceParameter.best(groups.flatMap(\.firstPlaces), limit: 31)
        writer.write(first, bits: 5)
        for impact in range.reversed() {
            let group = groups[impact]
            writer.write(gamma: group.count + 1)
            if group.count == 0 { continue }
            group.writeParameters(into: &writer)
            for index in 0..<group.count { group.write(index, first: first, into: &writer) }
        }
        return writer.finish()
    }
}
