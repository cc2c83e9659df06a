extension DateGrammar {
    /// Whether a time begins here: `16:15`, `16h15`, `4 PM`, `16.15 Uhr`.
    var startsClock: Bool {
        guard case .number(_, digits: 1...2)? = peek() else { return false }
        switch peek(1) {
        case .mark(":")?: return true
        case .word(let word)?: return word == "h" || Self.hourWords.contains(word) || Self.halves[word] != nil
        case .mark(".")?:
            guard case .number(_, digits: 2)? = peek(2), case .word(let word)? = peek(3) else { return false }
            return Self.hourWords.contains(word) || Self.halves[word] != nil
        default: return false
        }
    }

    /// A time with its zone; nil when a part is out of range.
    mutating func takeClock() -> TimeOfDay? {
        guard var hour = takeNumber(digits: 1...2) else { return nil }
        var minute = 0
        var second = 0
        if take(":") || take(".") || take(word: ["h"]) {
            if let value = takeNumber(digits: 2...2) { minute = value }
            if take(":") {
                guard let value = takeNumber(digits: 2...2) else { return nil }
                second = value
                if take(".") || take(",") { guard takeNumber(digits: 1...9) != nil else { return nil } }
            }
        }
        if let half = takeHalf() {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + half
        }
        _ = take(word: Self.hourWords)
        guard let offset = takeZone() else { return nil }
        return TimeOfDay(hour: hour, minute: minute, second: second, offsetMinutes: offset)
    }

    /// The hours that `AM`, `PM`, `a.m.` or `p.m.` add.
    private mutating func takeHalf() -> Int? {
        guard case .word(let word)? = peek(), let hours = Self.halves[word] else { return nil }
        if word.utf8.count == 1 {
            guard peek(1) == .mark("."), peek(2) == .word("m") else { return nil }
            advance(3)
        } else {
            advance()
        }
        if peek() == .mark("."), peek(1) != nil || word.utf8.count == 1 { advance() }
        return hours
    }

    /// A zone as minutes; nil inside when there is none or it is not one offset, nil when it is out of range.
    private mutating func takeZone() -> Int?? {
        var offset: Int?
        if case .word(let word)? = peek(), let named = ZoneNames.offset(of: word) {
            advance()
            offset = named
            guard word == "utc" || word == "gmt" else { return .some(offset) }
        }
        guard peek() == .mark("+") || peek() == .mark("-"), case .number(let value, let digits)? = peek(1)
        else {
            return .some(offset)
        }
        let sign = peek() == .mark("-") ? -1 : 1
        advance(2)
        var hours = value
        var minutes = 0
        if digits == 4 {
            hours = value / 100
            minutes = value % 100
        } else if digits <= 2, take(":") {
            guard let value = takeNumber(digits: 2...2) else { return nil }
            minutes = value
        }
        guard digits != 3, digits <= 4, hours < 24, minutes < 60 else { return nil }
        // A mail's date may name the zone again: `+0200 (CEST)`.
        if case .word(let word)? = peek(), ZoneNames.offset(of: word) != nil { advance() }
        return .some(sign * (hours * 60 + minutes))
    }

    private static let halves = ["am": 0, "pm": 12, "a": 0, "p": 12]
    private static let hourWords: Set<String> = ["uhr", "uur", "hrs", "h"]
}
