/// Small services on bytes of text.
enum PageText {
    /// Without white space at both ends; a no-break space counts.
    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let first = bytes.first {
            if first <= 0x20 {
                bytes = bytes.dropFirst()
            } else if first == 0xC2, bytes.dropFirst().first == 0xA0 {
                bytes = bytes.dropFirst(2)
            } else {
                break
            }
        }
        while let last = bytes.last {
            if last <= 0x20 {
                bytes = bytes.dropLast()
            } else if last == 0xA0, bytes.dropLast().last == 0xC2 {
                bytes = bytes.dropLast(2)
            } else {
                break
            }
        }
        return bytes
    }

    /// Trimmed, every run of white space one space; characters that are not seen are left out.
    static func collapsed(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        append(collapsing: bytes, to: &output)
        if output.last == 0x20 { output.removeLast() }
        return output
    }

    /// Appends with every run of white space made one space, none at the beginning.
    static func append(collapsing bytes: some Collection<UInt8>, to output: inout [UInt8]) {
        for byte in bytes {
            if byte > 0x20, byte != 0x7F {
                output.append(byte)
                // A no-break space is a space here.
                if byte == 0xA0, output.count >= 2, output[output.count - 2] == 0xC2 {
                    output.removeLast(2)
                    if let last = output.last, last != 0x20 { output.append(0x20) }
                }
            } else if HTMLByte.isSpace(byte), let last = output.last, last != 0x20 {
                output.append(0x20)
            }
        }
    }

    /// How many bytes are neither white space nor control characters.
    static func visibleCount(_ bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        for byte in bytes where byte > 0x20 { count += 1 }
        return count
    }

    static func lowered(_ bytes: some Sequence<UInt8>) -> [UInt8] { bytes.map(HTMLByte.lowered) }
}

extension PageText {
    /// How many bytes of white space stand at a place: 0, 1, or 2 and 3 for those beyond ASCII.
    static func spaceLength(_ text: ArraySlice<UInt8>, at index: Int) -> Int {
        let byte = text[index]
        if byte <= 0x20 || byte == 0x7F { return 1 }
        // U+00A0; U+2028 and U+2029; U+3000 stays, it indents.
        if byte == 0xC2 { return index + 1 < text.endIndex && text[index + 1] == 0xA0 ? 2 : 0 }
        guard byte == 0xE2, index + 2 < text.endIndex, text[index + 1] == 0x80 else { return 0 }
        return text[index + 2] == 0xA8 || text[index + 2] == 0xA9 ? 3 : 0
    }

    /// Without characters that are not seen and part no words: soft hyphens, spaces of no width.
    static func withoutUnseen(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard text.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }) else { return text }
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            let rest = text[index...]
            if rest.starts(with: [0xC2, 0xAD]) {
                index += 2
            } else if rest.starts(with: [0xE2, 0x80, 0x8B]) || rest.starts(with: [0xEF, 0xBB, 0xBF]) {
                index += 3
            } else {
                output.append(text[index])
                index += 1
            }
        }
        return output[...]
    }
}

extension PageText {
    /// Whether bytes hold a text, letter by letter.
    static func contains(_ bytes: some Sequence<UInt8>, _ text: StaticString) -> Bool {
        bytes.withContiguousStorageIfAvailable { contains($0, text) } ?? contains(Array(bytes), text)
    }

    private static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
        let wanted = text.bytes
        var start = 0
        while let found = ByteSearch.first(wanted[0], in: bytes, from: start),
            found + wanted.count <= bytes.count
        {
            if UnsafeBufferPointer(rebasing: bytes[found..<found + wanted.count]).elementsEqual(wanted) {
                return true
            }
            start = found + 1
        }
        return false
    }
}
