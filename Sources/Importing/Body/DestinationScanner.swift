/// Finds where destinations of links stand in Markdown: behind `](` and `]:`, outside fenced code.
struct DestinationScanner {
    private let bytes: [UInt8]
    private var index = 0
    private var isLineStart = true
    /// The sign of the fence that is open, if any.
    private var fence: UInt8?

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next destination, at most so long.
    mutating func next(longest: Int) -> Range<Int>? {
        while index < bytes.count {
            if isLineStart { skipFence() }
            guard index < bytes.count else { return nil }
            let byte = bytes[index]
            isLineStart = byte == 0x0A
            index += 1
            guard byte == UInt8(ascii: "]"), fence == nil, index < bytes.count else { continue }
            if bytes[index] == UInt8(ascii: "(") || bytes[index] == UInt8(ascii: ":") {
                if let range = destination(at: index + 1, longest: longest) { return range }
            }
        }
        return nil
    }

    private func destination(at start: Int, longest: Int) -> Range<Int>? {
        var start = start
        while start < bytes.count, bytes[start] == 0x20 { start += 1 }
        let isBracketed = start < bytes.count && bytes[start] == UInt8(ascii: "<")
        if isBracketed { start += 1 }
        var end = start
        let limit = min(bytes.count, start + longest)
        while end < limit, isBracketed ? bytes[end] != UInt8(ascii: ">") : bytes[end] > 0x20 {
            if !isBracketed, bytes[end] == UInt8(ascii: ")") { break }
            end += 1
        }
        return end > start ? start..<end : nil
    }

    /// Notes a fence that opens or closes on this line.
    private mutating func skipFence() {
        isLineStart = false
        var start = index
        while start < bytes.count, bytes[start] == 0x20 { start += 1 }
        guard start + 2 < bytes.count, bytes[start] == UInt8(ascii: "`") || bytes[start] == UInt8(ascii: "~"),
            bytes[start + 1] == bytes[start], bytes[start + 2] == bytes[start]
        else { return }
        if fence == nil {
            fence = bytes[start]
        } else if fence == bytes[start] {
            fence = nil
        }
        index = start + 3
    }
}
