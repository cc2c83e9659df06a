/// Lines that come back with nothing but their digits changed.
struct RepeatedLines {
    /// Line indices of each group, in the order of their first lines.
    private(set) var groups: [[Int]] = []
    private var numbers: [[UInt8]: Int] = [:]

    mutating func add(_ index: Int, _ line: ArraySlice<UInt8>) {
        let key = Self.key(line)
        if let number = numbers[key] {
            groups[number].append(index)
        } else {
            numbers[key] = groups.count
            groups.append([index])
        }
    }

    /// The line in lower case, each number as `#`, each run of white space as one space.
    static func key(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(line.count)
        for byte in line {
            if TextScan.isDigit(byte) {
                if key.last != 0x23 { key.append(0x23) }
            } else if TextScan.isSpace(byte) {
                if key.last != 0x20 { key.append(0x20) }
            } else {
                key.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
            }
        }
        return key
    }

    /// Whether places in the text are about as far from each other as the pages of one document.
    static func areEvenlySpaced(_ places: [Int]) -> Bool {
        guard places.count >= 3 else { return false }
        let steps = zip(places, places.dropFirst()).map { $1 - $0 }
        guard let least = steps.min(), let most = steps.max() else { return false }
        return least >= 1000 && most * 4 <= least * 5
    }
}
