/// Logarithms in whole steps: the same on every machine, and coarse, so that one more article changes few of them.
enum FixedLog {
    /// Twice the logarithm to base 2, rounded down: 0, 2, 3, 4, 4, 5, 5, 6 for 1 to 8.
    static func halves(_ number: Int) -> Int {
        guard number > 1 else { return 0 }
        let whole = Int.bitWidth - 1 - number.leadingZeroBitCount
        // √2 lies between 45/32 and 46/32.
        let isUpper = number * 32 >= (1 << whole) * 46
        return whole * 2 + (isUpper ? 1 : 0)
    }
}
