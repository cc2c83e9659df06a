/// Puts stand-ins in place of the characters that must come through parsing untouched.
struct CharacterProtector {
    private var edits: [(offset: Int, length: Int, character: ProtectedCharacter)] = []

    /// Protects a text; false where nothing in it needs it.
    static func protect(_ source: inout SourceText, features: SourceFeatures) -> Bool {
        var protector = CharacterProtector()
        source.bytes.withUnsafeBufferPointer { text in
            if features.hasEscapes { protector.findEscapes(in: text) }
            if features.isSmart, features.hasAddresses {
                protector.findAddresses(in: text, startingWith: "://")
                protector.findAddresses(in: text, startingWith: "www.")
            }
            if features.needsQuotes { protector.findQuotes(in: text) }
            if !protector.edits.isEmpty, ProtectedCharacter.isPresent(in: text) { protector.edits = [] }
        }
        if protector.edits.isEmpty { return false }
        source.bytes = protector.applied(to: source.bytes)
        return true
    }

    private mutating func findEscapes(in text: UnsafeBufferPointer<UInt8>) {
        var offset = 0
        while let found = text.firstOffset(of: UInt8(ascii: "\\"), from: offset), found + 1 < text.count {
            offset = found + 2
            switch text[found + 1] {
            case UInt8(ascii: "~"): add(found, 2, .tilde)
            case UInt8(ascii: "[") where Self.opensExtension(text, found + 2): add(found, 2, .bracket)
            case UInt8(ascii: ":") where text.hasBytes("//", at: found + 2): add(found, 2, .colon)
            case UInt8(ascii: ".") where text.hasBytes("www", at: found - 3): add(found, 2, .dot)
            default: break
            }
        }
    }

    private static func opensExtension(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        text.hasBytes("^", at: offset) || text.hasBytes(" ]", at: offset) || text.hasBytes("x]", at: offset)
            || text.hasBytes("X]", at: offset)
    }

    private mutating func findAddresses(in text: UnsafeBufferPointer<UInt8>, startingWith start: StaticString)
    {
        var offset = 0
        while let found = text.firstOffset(of: start, from: offset) {
            var end = found + start.utf8CodeUnitCount
            while end < text.count, !Self.endsAddress(text[end]) { end += 1 }
            offset = end
            while end > found, Self.trailsAddress(text[end - 1]) { end -= 1 }
            for index in found..<end where text[max(index - 1, 0)] != UInt8(ascii: "\\") {
                let byte = text[index]
                let isDouble =
                    text[max(index - 1, found)] == byte && index > found
                    || index + 1 < end && text[index + 1] == byte
                if byte == UInt8(ascii: "'") { add(index, 1, .apostrophe) }
                if byte == UInt8(ascii: "-"), isDouble { add(index, 1, .hyphen) }
                if byte == UInt8(ascii: "."), isDouble { add(index, 1, .period) }
            }
        }
    }

    private static func endsAddress(_ byte: UInt8) -> Bool {
        byte <= .space || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: ")")
            || byte == UInt8(ascii: "]")
            || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "`")
    }

    private static func trailsAddress(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "'") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
            || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
            || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
    }

    private mutating func findQuotes(in text: UnsafeBufferPointer<UInt8>) {
        var offset = 0
        while let found = text.firstOffset(of: 0xE2, from: offset), found + 2 < text.count {
            offset = found + 1
            guard text[found + 1] == 0x80 else { continue }
            switch text[found + 2] {
            case 0x98: add(found, 3, .leftSingle)
            case 0x99: add(found, 3, .rightSingle)
            case 0x9C: add(found, 3, .leftDouble)
            case 0x9D: add(found, 3, .rightDouble)
            default: break
            }
        }
    }

    private mutating func add(_ offset: Int, _ length: Int, _ character: ProtectedCharacter) {
        edits.append((offset, length, character))
    }

    private func applied(to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + edits.count * 2)
        var position = 0
        for edit in edits.sorted(by: { $0.offset < $1.offset }) where edit.offset >= position {
            result.append(contentsOf: bytes[position..<edit.offset])
            result.append(contentsOf: edit.character.standIn)
            position = edit.offset + edit.length
        }
        result.append(contentsOf: bytes[position...])
        return result
    }
}
