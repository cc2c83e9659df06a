/// Where the lines of a text start and end; lines end as cmark ends them: LF, CR or CR LF.
struct LineIndex {
    private var starts: [Int] = [0]
    private var ends: [Int] = []

    init(_ text: UnsafeBufferPointer<UInt8>) {
        var offset = 0
        while offset < text.count {
            let byte = text[offset]
            offset += 1
            guard byte == .newline || byte == .carriageReturn else { continue }
            ends.append(offset - 1)
            if byte == .carriageReturn, offset < text.count, text[offset] == .newline { offset += 1 }
            starts.append(offset)
        }
        ends.append(text.count)
        if starts.count > 1, starts[starts.count - 1] == text.count {
            starts.removeLast()
            ends.removeLast()
        }
    }

    var count: Int { starts.count }

    /// The bytes of a line, counted from 0, without its end.
    subscript(line: Int) -> Range<Int> { starts[line]..<ends[line] }

    /// The line, counted from 0, that an offset lies in.
    func line(at offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
