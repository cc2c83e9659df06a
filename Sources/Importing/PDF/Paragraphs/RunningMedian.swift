/// The median of numbers that come one by one, kept in a sorted list of limited length.
struct RunningMedian {
    private var sorted: [Double] = []

    /// More say nothing new, and would make insertion slow.
    private static let most = 512

    var median: Double? { sorted.isEmpty ? nil : sorted[sorted.count / 2] }

    mutating func insert(_ value: Double) {
        guard sorted.count < Self.most else { return }
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < value { low = middle + 1 } else { high = middle }
        }
        sorted.insert(value, at: low)
    }
}
