import Articles

/// Reads the lines of an address record.
struct AddressRecordReader {
    private var entries: [RecordedAddress] = []
    private var diagnostics: [Diagnostic] = []
    /// Places in `entries` by address.
    private var places: [String: Int] = [:]
    /// Where the fields of a line lie.
    private var fields: [Range<Int>] = []

    /// - Parameter lines: How many lines there may be, about.
    init(lines: Int) {
        entries.reserveCapacity(lines)
        places.reserveCapacity(lines)
    }

    /// Reads a line; a damaged one is reported.
    mutating func read(_ line: UnsafeBufferPointer<UInt8>, number: Int) {
        var end = line.count
        while end > 0, line[end - 1] == 0x0D || line[end - 1] == 0x20 { end -= 1 }
        guard end > 0, line[0] != UInt8(ascii: "#") else { return }
        if Self.isLeftFromMerge(line) {
            return fail(
                number, "This line is left over from a merge",
                "Keep the lines of both sides, and remove this one.")
        }
        fields.removeAll(keepingCapacity: true)
        var start = 0
        for place in 0...end where place == end || line[place] == 0x09 {
            fields.append(start..<place)
            start = place + 1
        }
        guard fields.count == 5 else {
            return fail(
                number, "An address on record has five fields, parted by tabs, not \(fields.count)",
                "They are kind, identity, address, state and digest; a digest that is not known is “-”.")
        }
        if let entry = entry(line, number: number) { add(entry) }
    }

    private static func isLeftFromMerge(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = line.first, (0x3C...0x3E).contains(first), line.count >= 7 else { return false }
        return line[..<7].allSatisfy { $0 == first }
    }

    /// The record, and all that is wrong with it.
    consuming func finish() -> (record: AddressRecord, diagnostics: [Diagnostic]) {
        (AddressRecord(entries), diagnostics)
    }

    private mutating func entry(_ line: UnsafeBufferPointer<UInt8>, number: Int) -> RecordedAddress? {
        func field(_ number: Int) -> UnsafeBufferPointer<UInt8> {
            UnsafeBufferPointer(rebasing: line[fields[number]])
        }
        guard let identity = Self.text(field(1)), let address = Self.text(field(2)) else {
            fail(number, "This line is not UTF-8", nil)
            return nil
        }
        guard let kind: RecordedAddress.Kind = Self.value(field(0)) else {
            fail(
                number, "Unknown kind “\(String(decoding: field(0), as: UTF8.self))”",
                "The kinds are article, list, page, pages, person and tag.")
            return nil
        }
        guard !identity.isEmpty else {
            fail(
                number, "This address has no identity",
                "Name the source of the article, the person or the tag.")
            return nil
        }
        guard SitePath.isSafe(address) else {
            fail(
                number, "“\(address)” is no address within the site",
                "An address looks like “2014/06/flood.html”.")
            return nil
        }
        guard let state: RecordedAddress.State = Self.value(field(3)) else {
            fail(
                number, "Unknown state “\(String(decoding: field(3), as: UTF8.self))”",
                "The states are live, moved and gone.")
            return nil
        }
        let digest = Self.digest(field(4))
        guard digest != nil || field(4).elementsEqual("-".utf8) else {
            fail(
                number, "“\(String(decoding: field(4), as: UTF8.self))” is no digest",
                "A digest has 16 hexadecimal digits, or is “-”.")
            return nil
        }
        return RecordedAddress(
            kind: kind, identity: identity, address: address, state: state, digest: digest, line: number)
    }

    /// The value that a field names.
    private static func value<Value: RawRepresentable<String> & CaseIterable>(
        _ field: UnsafeBufferPointer<UInt8>
    ) -> Value? {
        Value.allCases.first { $0.rawValue.utf8.elementsEqual(field) }
    }

    /// A field as text, its escapes read; nil where it is not UTF-8.
    private static func text(_ field: UnsafeBufferPointer<UInt8>) -> String? {
        String(validating: field, as: UTF8.self).map { PercentEncoding.decoded($0) }
    }

    /// Sixteen hexadecimal digits as a number.
    private static func digest(_ field: UnsafeBufferPointer<UInt8>) -> UInt64? {
        guard field.count == 16 else { return nil }
        var number: UInt64 = 0
        for byte in field {
            guard let digit = PercentEncoding.digit(byte) else { return nil }
            number = number << 4 | UInt64(digit)
        }
        return number
    }

    /// Adds an entry. A merge of two branches may leave an address twice with its owner; with two owners it is an error.
    private mutating func add(_ entry: RecordedAddress) {
        guard let place = places[entry.address] else {
            places[entry.address] = entries.count
            return entries.append(entry)
        }
        let other = entries[place]
        if other.kind == entry.kind, other.identity == entry.identity {
            if entry.state == .live { entries[place] = entry }
        } else {
            fail(
                entry.line,
                "The address “\(entry.address)” is on record for “\(other.identity)” and for “\(entry.identity)”",
                "Keep one of the two lines; line \(other.line) is the other.")
        }
    }

    private mutating func fail(_ line: Int, _ summary: String, _ hint: String?) {
        diagnostics.append(
            Diagnostic(.error, file: AddressRecord.fileName, line: line, summary, hint: hint))
    }
}
