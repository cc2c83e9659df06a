import Articles
import Publishing

/// How many notes there are of each kind.
struct NoteCounts: Sendable {
    /// By the place of the rule in `RepairRule.allCases`; the last one counts notes that no rule made.
    private(set) var numbers: [Int]

    private static let places = Dictionary(
        uniqueKeysWithValues: zip(RepairRule.allCases, RepairRule.allCases.indices))

    init() { numbers = Array(repeating: 0, count: RepairRule.allCases.count + 1) }

    /// Counts that the cache kept; nil when they are of another version.
    init?(_ numbers: [Int]) {
        guard numbers.count == RepairRule.allCases.count + 1 else { return nil }
        self.numbers = numbers
    }

    mutating func add(_ counts: [StoredNotes.Count]) {
        for count in counts { add(count.rule, count.count) }
    }

    mutating func add(_ rule: RepairRule?, _ count: Int = 1) {
        numbers[rule.flatMap { Self.places[$0] } ?? RepairRule.allCases.count] += count
    }

    var total: Int { numbers.reduce(0, +) }

    /// The rules that were at work, the busiest first.
    var rules: [(rule: RepairRule, count: Int)] {
        zip(RepairRule.allCases, numbers).filter { $1 > 0 }.map { (rule: $0, count: $1) }.sorted {
            $0.count != $1.count ? $0.count > $1.count : $0.rule.rawValue < $1.rule.rawValue
        }
    }
}
