import Articles

/// Cuts a sequence into pieces at places that its own content chooses, so that a change moves few cuts.
struct ContentCutter {
    /// A piece has at least and at most these sizes, and about the middle one.
    let minimum: Int
    let middle: Int
    let maximum: Int
    /// The size of the piece so far.
    private(set) var size = 0

    init(minimum: Int, middle: Int, maximum: Int) {
        self.minimum = minimum
        self.middle = middle
        self.maximum = maximum
    }

    /// Whether a piece ends before the next item, of this size; the item is counted.
    mutating func cuts(before item: [UInt8], size next: Int) -> Bool {
        let isCut = wouldCut(before: item, size: next)
        size = isCut ? next : size + next
        return isCut
    }

    /// Whether a piece would end before an item.
    func wouldCut(before item: [UInt8], size next: Int) -> Bool {
        size > 0 && (size + next > maximum || size >= minimum && isChosen(item, next))
    }

    /// Goes on behind items of a size that were counted before.
    mutating func skip(size: Int) { self.size = size }

    /// Chooses one item of so many that pieces get the middle size; large ones more often.
    private func isChosen(_ item: [UInt8], _ next: Int) -> Bool {
        let share = UInt64(min(middle - minimum, 1 << (Int.bitWidth - max(1, next).leadingZeroBitCount - 1)))
        let hash = Fingerprint(of: item).high >> 40
        return hash * UInt64(middle - minimum) < share << 24
    }
}
