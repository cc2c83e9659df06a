/// Goes through markup tag by tag; attributes stay where they are until somebody asks for one.
struct TagScan {
    struct Tag {
        /// What stands between the angle brackets.
        let body: ArraySlice<UInt8>

        var isEnd: Bool { body.first == 0x2F }

        /// Whether the tag's name is this one.
        func isNamed(_ name: String) -> Bool {
            let start = isEnd ? body.dropFirst() : body
            guard start.starts(with: name.utf8) else { return false }
            guard let next = start.dropFirst(name.utf8.count).first else { return true }
            return TextScan.isSpace(next) || next == 0x2F
        }

        /// The value of an attribute, with its references as they are.
        func value(of name: String) -> ArraySlice<UInt8>? {
            var rest = body
            while let equals = rest.firstIndex(of: 0x3D) {
                let key = TextScan.trimmed(rest[..<equals])
                guard let quote = rest[(equals + 1)...].firstIndex(of: 0x22),
                    let end = rest[(quote + 1)...].firstIndex(of: 0x22)
                else { return nil }
                if key.count >= name.utf8.count, key.suffix(name.utf8.count).elementsEqual(name.utf8) {
                    return rest[(quote + 1)..<end]
                }
                rest = rest[(end + 1)...]
            }
            return nil
        }

        /// A number in an attribute; 0 where there is none. Numbers that no page has are cut.
        func number(_ name: String) -> Double {
            guard let value = value(of: name), value.count < 40 else { return 0 }
            guard let number = Double(TextScan.string(value)), number.isFinite else { return 0 }
            return min(max(number, -100_000), 100_000)
        }

        var box: Rectangle {
            let x = number("xMin")
            let y = number("yMin")
            return Rectangle(
                xMin: x, yMin: y, xMax: max(x, number("xMax")), yMax: max(y, number("yMax")))
        }
    }

    private let text: [UInt8]
    private var index = 0

    init(text: [UInt8]) { self.text = text }

    /// The next tag; declarations and comments are tags that have no known name.
    mutating func next() -> Tag? {
        guard let open = text[index...].firstIndex(of: 0x3C),
            let close = text[open...].firstIndex(of: 0x3E)
        else {
            index = text.count
            return nil
        }
        index = close + 1
        return Tag(body: text[(open + 1)..<close])
    }

    /// The text from here to the next tag.
    mutating func textBeforeTag() -> ArraySlice<UInt8> {
        let end = text[index...].firstIndex(of: 0x3C) ?? text.count
        defer { index = end }
        return text[index..<end]
    }
}
