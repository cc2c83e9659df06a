extension HTMLAttributeRule {
    /// A value made fit for its attribute, white space around it gone; nil when it is not. Addresses are
    /// judged by ``SafeAddress``, whether an identifier is taken by the caller.
    func checked(_ value: [UInt8]) -> [UInt8]? {
        switch self {
        case .text: return value
        case .flag: return []
        case .address, .citation: return value
        case .keyword(let words): return Self.keyword(value, of: words)
        case .identifier: return Self.isIdentifier(value) ? value : nil
        case .language:
            let isTag = value.allSatisfy { HTMLByte.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
            return isTag && (1...35).contains(value.count) ? value : nil
        case .number(let allowsMinus):
            let digits = allowsMinus && value.first == UInt8(ascii: "-") ? value.dropFirst() : value[...]
            return Self.isNumber(digits) ? value : nil
        case .length:
            var digits = value[...]
            if value.last == UInt8(ascii: "%") { digits = value.dropLast() }
            if value.ends(with: "px") { digits = value.dropLast(2) }
            guard Self.isNumber(digits) else { return nil }
            return value.last == UInt8(ascii: "%") ? value : Array(digits)
        case .time: return Self.isTime(value) ? value : nil
        }
    }

    /// One of some words, whatever its case where that has no meaning.
    private static func keyword(_ value: [UInt8], of words: [String]) -> [UInt8]? {
        let text = String(decoding: value, as: UTF8.self)
        if words.contains(text) { return value }
        let lowered = value.map(HTMLByte.lowered)
        return words.contains(String(decoding: lowered, as: UTF8.self))
            && words.allSatisfy { $0.utf8.count > 1 }
            ? lowered : nil
    }

    private static func isNumber(_ digits: ArraySlice<UInt8>) -> Bool {
        (1...5).contains(digits.count) && digits.allSatisfy(HTMLByte.isDigit)
    }

    /// A letter, then letters, digits, hyphens and underscores; not one of the marks that footnotes get.
    private static func isIdentifier(_ value: [UInt8]) -> Bool {
        // The theme has these.
        if value.elementsEqual("main".utf8) || value.elementsEqual("related".utf8) { return false }
        guard let first = value.first, HTMLByte.isLetter(first), value.count <= 100 else { return false }
        guard value.allSatisfy({ HTMLByte.isAlphanumeric($0) || $0 == 0x2D || $0 == 0x5F }) else {
            return false
        }
        for mark in ["fnref", "fn"] where value.starts(with: mark.utf8) {
            let rest = value.dropFirst(mark.utf8.count)
            if !rest.isEmpty, rest.allSatisfy({ HTMLByte.isDigit($0) || $0 == 0x2D }) { return false }
        }
        return true
    }

    private static func isTime(_ value: [UInt8]) -> Bool {
        (1...40).contains(value.count)
            && value.allSatisfy {
                HTMLByte.isAlphanumeric($0) || [0x20, 0x2B, 0x2D, 0x2E, 0x3A].contains($0)
            }
    }
}

extension [UInt8] {
    func ends(with text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        return count >= length
            && suffix(length).elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: length))
    }
}
