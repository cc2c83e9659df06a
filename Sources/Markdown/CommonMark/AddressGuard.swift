/// The places where a backslash keeps a bare address from becoming a link.
struct AddressGuard {
    private var offsets: [Int] = []
    private var next = 0

    init() {}

    init(_ text: UnsafeBufferPointer<UInt8>) {
        var scanner = AutolinkScanner(text)
        while let match = scanner.next() {
            let part = text.part(match.range)
            if let colon = part.firstOffset(of: "://") {
                offsets.append(match.range.lowerBound + colon)
            } else if part.hasBytes("www.", at: 0) {
                offsets.append(match.range.lowerBound + 3)
            }
        }
    }

    /// Whether an offset is one of them; asked for in rising order.
    mutating func contains(_ offset: Int) -> Bool {
        while next < offsets.count, offsets[next] < offset { next += 1 }
        return next < offsets.count && offsets[next] == offset
    }
}
