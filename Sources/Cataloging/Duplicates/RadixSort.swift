/// Sorts numbers by their upper halves; what is equal there keeps its order.
enum RadixSort {
    /// Bits of a pass; the upper 32 bits take three.
    private static let bits = 11

    static func sort(_ numbers: inout [UInt64]) {
        var other = [UInt64](repeating: 0, count: numbers.count)
        for pass in 0..<3 {
            let shift = UInt64(32 + pass * bits)
            scatter(numbers, into: &other, shift: shift)
            swap(&numbers, &other)
        }
    }

    private static func scatter(_ source: [UInt64], into target: inout [UInt64], shift: UInt64) {
        let mask = UInt64(1 << bits - 1)
        var starts = [Int](repeating: 0, count: 1 << bits)
        for number in source { starts[Int(number >> shift & mask)] += 1 }
        var sum = 0
        for digit in starts.indices { (starts[digit], sum) = (sum, sum + starts[digit]) }
        for number in source {
            let digit = Int(number >> shift & mask)
            target[starts[digit]] = number
            starts[digit] += 1
        }
    }
}
