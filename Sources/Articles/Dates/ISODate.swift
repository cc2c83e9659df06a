/// Dates in the forms of ISO 8601 and RFC 3339, read from bytes: the common case in front matter.
///
/// `1893`, `1893-05`, `1893-05-12`, `18930512`; a time after `T` or a space as `08:30`, `08:30:00`,
/// `08:30:00.123` or `083000`; a zone as `Z`, `+01:00`, `+0100` or `+01`.
struct ISODate {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    /// The date, or nil when the text is not wholly such a form, or is Go's zero time, which stands for no
    /// date.
    static func read(_ text: String) -> PartialDate? {
        var text = text
        return text.withUTF8 { bytes in
            var reader = ISODate(bytes: bytes)
            return reader.date()
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private var isAtEnd: Bool { position == bytes.count }

    private mutating func date() -> PartialDate? {
        guard let year = number(4) else { return nil }
        if isAtEnd { return PartialDate(year: year) }
        let isExtended = take(0x2D)
        guard let month = number(2) else { return nil }
        if isAtEnd { return isExtended ? PartialDate(year: year, month: month) : nil }
        if isExtended, !take(0x2D) { return nil }
        guard let day = number(2) else { return nil }
        if isAtEnd { return isZero(year, month, day) ? nil : PartialDate(year: year, month: month, day: day) }
        guard take(0x54) || take(0x74) || takeSpaces(), let time = time(), !isZero(year, month, day) else {
            return nil
        }
        return PartialDate(year: year, month: month, day: day, time: time)
    }

    private func isZero(_ year: Int, _ month: Int, _ day: Int) -> Bool { year == 1 && month == 1 && day == 1 }

    private mutating func time() -> TimeOfDay? {
        guard let hour = number(2) else { return nil }
        let isExtended = take(0x3A)
        guard let minute = number(2) else { return nil }
        var second = 0
        if isExtended ? take(0x3A) : isDigit {
            guard let value = number(2) else { return nil }
            second = value
            if take(0x2E) || take(0x2C) {
                guard isDigit else { return nil }
                while isDigit { position += 1 }
            }
        }
        if isAtEnd { return TimeOfDay(hour: hour, minute: minute, second: second) }
        _ = takeSpaces()
        guard let offset = offset(), isAtEnd else { return nil }
        return TimeOfDay(hour: hour, minute: minute, second: second, offsetMinutes: offset)
    }

    private mutating func offset() -> Int? {
        if take(0x5A) || take(0x7A) { return 0 }
        let sign = take(0x2B) ? 1 : take(0x2D) ? -1 : 0
        guard sign != 0, let hours = number(2), hours < 24 else { return nil }
        if isAtEnd { return sign * hours * 60 }
        _ = take(0x3A)
        guard let minutes = number(2), minutes < 60 else { return nil }
        return sign * (hours * 60 + minutes)
    }

    private var isDigit: Bool { position < bytes.count && (0x30...0x39).contains(bytes[position]) }

    /// A number of exactly so many digits; more digits may follow.
    private mutating func number(_ digits: Int) -> Int? {
        guard position + digits <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[position..<position + digits] {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        position += digits
        return value
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func takeSpaces() -> Bool {
        let start = position
        while take(0x20) {}
        return position > start
    }
}
