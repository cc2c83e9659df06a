/// Finds a date, with a weekday and a time around it, in the tokens of a text.
struct DateGrammar {
    /// Whether the day stands before the month where both could be either; nil when it is not known.
    let isDayFirst: Bool?
    let isEnglish: Bool
    private let tokens: [DateToken]
    private var position = 0

    init(tokens: [DateToken], isDayFirst: Bool?, isEnglish: Bool) {
        self.tokens = tokens
        self.isDayFirst = isDayFirst
        self.isEnglish = isEnglish
    }

    /// The date that all tokens together give.
    mutating func date() -> PartialDate? {
        var weekday = takeOpening()
        var clock: TimeOfDay?
        if startsClock {
            guard let time = takeClock() else { return nil }
            clock = time
            skipBetween()
            weekday = weekday ?? takeOpening()
        }
        guard let (year, month, day) = takeDay() else { return nil }
        _ = take(".")
        skipBetween()
        if clock == nil, !isAtEnd {
            guard startsClock, let time = takeClock() else { return nil }
            clock = time
            _ = take(".")
        }
        guard isAtEnd else { return nil }
        if let weekday, let month, let day, (1...12).contains(month) {
            guard WeekdayNames.number(year: year, month: month, day: day) == weekday else { return nil }
        }
        return PartialDate(year: year, month: month, day: day, time: clock)
    }

    /// Skips articles and prepositions before a date, and takes its weekday.
    private mutating func takeOpening() -> Int? {
        var weekday: Int?
        while case .word(let word)? = peek() {
            if weekday == nil, let number = WeekdayNames.number(of: word), !isMonthHere(word) {
                weekday = number
            } else if !Self.openings.contains(word) {
                return weekday
            }
            position += 1
            skip(".", ",")
        }
        return weekday
    }

    /// `mar` is March, or Tuesday when another month follows.
    private func isMonthHere(_ word: String) -> Bool {
        guard MonthNames.number(of: word) != nil else { return false }
        return !tokens[(position + 1)...].contains { token in
            if case .word(let other) = token { return MonthNames.number(of: other) != nil }
            return false
        }
    }

    /// Skips what may stand between a date and a time.
    private mutating func skipBetween() {
        while true {
            switch peek() {
            case .mark(",")?, .mark("-")?, .mark("|")?, .mark("·")?: position += 1
            case .mark(":")? where position > 0: position += 1
            case .word(let word)? where Self.betweens.contains(word):
                position += 1
                _ = take(".")
            default: return
            }
        }
    }

    private static let openings: Set<String> = [
        "on", "the", "le", "am", "den", "der", "el", "il", "op", "em", "lo", "i", "om", "dnia", "в", "يوم",
    ]
    private static let betweens: Set<String> = [
        "t", "at", "um", "à", "a", "las", "alle", "ore", "às", "as", "om", "в", "г", "года", "roku", "kl",
        "klo", "o", "الساعة",
    ]
}

// MARK: Tokens

extension DateGrammar {
    var isAtEnd: Bool { position == tokens.count }

    /// The token so many places ahead.
    func peek(_ offset: Int = 0) -> DateToken? {
        position + offset < tokens.count ? tokens[position + offset] : nil
    }

    mutating func advance(_ count: Int = 1) { position += count }

    mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard peek() == .mark(mark) else { return false }
        position += 1
        return true
    }

    mutating func take(word words: Set<String>) -> Bool {
        guard case .word(let word)? = peek(), words.contains(word) else { return false }
        position += 1
        return true
    }

    /// A number of so many digits.
    mutating func takeNumber(digits: ClosedRange<Int>) -> Int? {
        guard case .number(let value, let count)? = peek(), digits.contains(count) else { return nil }
        position += 1
        return value
    }

    mutating func skip(_ marks: Unicode.Scalar...) {
        while case .mark(let mark)? = peek(), marks.contains(mark) { position += 1 }
    }
}
