import Articles

/// Reads the plain YAML that most front matter is, many times faster than a whole YAML parser.
///
/// Its subset: keys of letters, digits, `_` and `-` at the beginning of a line; values that are plain or
/// quoted scalars on one line, flow lists of such scalars on one line, or block lists of such scalars;
/// comments and blank lines. Whatever is not plainly of this subset is left to `YAMLReader`; where this one
/// answers, both answer the same.
struct PlainYAMLReader {
    let text: UnsafeBufferPointer<UInt8>
    private var line: Int
    private var next = 0
    private var fields: [MetadataField] = []
    /// Keys without a value; they are no fields, but must not stand twice either.
    private var emptyKeys: [String] = []

    /// More keys than this are left to the other reader, which looks for repeated ones in linear time.
    private static let maximumKeys = 64
    /// YAML allows 1024 characters; no key of a person is longer than this.
    private static let maximumKeyLength = 128

    /// The fields of front matter in a range of bytes, or nil when it is not plainly of the subset.
    static func fields(of bytes: [UInt8], in range: Range<Int>, firstLine: Int) -> [MetadataField]? {
        bytes.withUnsafeBufferPointer { all in
            let text = UnsafeBufferPointer(rebasing: all[range])
            guard isPlain(text) else { return nil }
            var reader = PlainYAMLReader(text: text, firstLine: firstLine)
            return reader.read() ? reader.fields : nil
        }
    }

    private init(text: UnsafeBufferPointer<UInt8>, firstLine: Int) {
        self.text = text
        line = firstLine - 1
    }

    /// Whether the text has no control characters, tabs, and none of the line breaks and marks beyond ASCII.
    private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < text.count {
            let byte = text[index]
            index += 1
            if byte >= 0x20, byte < 0x7F || (byte != 0x7F && !isSpecial(text, index - 1)) { continue }
            if byte == 0x0A || (byte == 0x0D && index < text.count && text[index] == 0x0A) { continue }
            return false
        }
        return true
    }

    /// Whether one of U+0080…9F, U+2028, U+2029, U+E000, U+FEFF, U+FFFE, U+FFFF begins at an index.
    private static func isSpecial(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let second = index + 1 < text.count ? text[index + 1] : 0
        let third = index + 2 < text.count ? text[index + 2] : 0
        switch text[index] {
        case 0xC2: return second < 0xA0
        case 0xEE: return second == 0x80 && third == 0x80
        case 0xE2: return second == 0x80 && (third == 0xA8 || third == 0xA9)
        case 0xEF: return (second == 0xBB && third == 0xBF) || (second == 0xBF && third >= 0xBE)
        default: return false
        }
    }

    /// Reads all lines; false when one is not of the subset.
    private mutating func read() -> Bool {
        while let range = takeLine() {
            if isIgnored(range) { continue }
            var position = range.lowerBound
            guard let key = takeKey(&position, range.upperBound), isNew(key) else { return false }
            let keyLine = line
            skipSpaces(&position, range.upperBound)
            let value: MetadataValue?
            if position == range.upperBound || text[position] == 0x23 {
                guard let list = takeBlockList() else { return false }
                value = list.isEmpty ? nil : .list(list.values)
            } else if text[position] == 0x5B {
                guard let list = flowList(&position, range.upperBound) else { return false }
                value = .list(list)
            } else {
                guard let scalar = scalar(&position, range.upperBound, inFlow: false) else { return false }
                value = scalar.value
            }
            if let value {
                fields.append(MetadataField(key: key, value: value, line: keyLine))
            } else {
                emptyKeys.append(key)
            }
        }
        return true
    }

    private func isNew(_ key: String) -> Bool {
        fields.count + emptyKeys.count < Self.maximumKeys && !emptyKeys.contains(key)
            && !fields.contains { $0.key == key }
    }

    /// A key and its colon, which a space or the end of the line must follow.
    private func takeKey(_ position: inout Int, _ end: Int) -> String? {
        let start = position
        while position < end, Self.isKeyByte(text[position]) { position += 1 }
        guard position > start, text[start] != 0x2D, position - start <= Self.maximumKeyLength else {
            return nil
        }
        guard position < end, text[position] == 0x3A, position + 1 == end || text[position + 1] == 0x20 else {
            return nil
        }
        position += 1
        return string(start..<position - 1)
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: return true
        default: return false
        }
    }

    func string(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
    }

    func skipSpaces(_ position: inout Int, _ end: Int) {
        while position < end, text[position] == 0x20 { position += 1 }
    }
}

// MARK: Lines and block lists

extension PlainYAMLReader {
    /// The next line without its break and the spaces at its end.
    private mutating func takeLine() -> Range<Int>? {
        guard next < text.count else { return nil }
        let start = next
        var end = start
        while end < text.count, text[end] != 0x0A { end += 1 }
        next = end + 1
        line += 1
        while end > start, text[end - 1] == 0x20 || text[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    /// Whether a line is blank or a comment.
    private func isIgnored(_ range: Range<Int>) -> Bool {
        var position = range.lowerBound
        skipSpaces(&position, range.upperBound)
        return position == range.upperBound || text[position] == 0x23
    }

    /// The items `- x` on the lines that follow; empty where none do, nil when they are not of the subset.
    private mutating func takeBlockList() -> (values: [MetadataValue], isEmpty: Bool)? {
        var values: [MetadataValue] = []
        var indent: Int?
        while true {
            let before = (next, line)
            guard let range = takeLine() else { break }
            if isIgnored(range) { continue }
            var position = range.lowerBound
            skipSpaces(&position, range.upperBound)
            let column = position - range.lowerBound
            guard text[position] == 0x2D else {
                guard column == 0 else { return nil }
                (next, line) = before
                break
            }
            guard indent == nil || indent == column, position + 1 < range.upperBound,
                text[position + 1] == 0x20
            else {
                return nil
            }
            indent = column
            position += 2
            skipSpaces(&position, range.upperBound)
            guard let item = scalar(&position, range.upperBound, inFlow: false) else { return nil }
            if let value = item.value { values.append(value) }
        }
        return (values, indent == nil)
    }
}
