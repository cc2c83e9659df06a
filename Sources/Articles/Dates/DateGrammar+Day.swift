extension DateGrammar {
    /// Year, month and day as a text gives them; not yet checked against the calendar.
    typealias Day = (year: Int, month: Int?, day: Int?)

    mutating func takeDay() -> Day? {
        switch peek() {
        case .number(let value, digits: 8)?:
            advance()
            return checked((value / 10_000, value / 100 % 100, value % 100))
        case .number(_, digits: 4)?: return takeYearFirst()
        case .number(_, digits: 1...2)?: return takeDayFirst()
        case .word?: return takeMonthFirst()
        default: return nil
        }
    }

    /// Years before 1000 are written with four digits in ISO dates only; elsewhere four digits below are no
    /// year.
    private func checked(_ day: Day) -> Day? { (1000...2999).contains(day.year) ? day : nil }

    /// `1893`, `1893/05`, `2014.6.23`, `2014 June 23`, `2014年6月23日`.
    private mutating func takeYearFirst() -> Day? {
        guard let year = takeNumber(digits: 4...4) else { return nil }
        if take("年") || take("년") { return takeMonthAndDaySigns(year) }
        _ = take(",")
        if case .word(let word)? = peek(), MonthNames.number(of: word) != nil {
            return takeNamedMonth(after: year)
        }
        for separator: Unicode.Scalar in ["-", "/", "."] where peek() == .mark(separator) {
            // A dash with two digits or a word to its right is part of the date, otherwise it parts date and
            // time.
            guard case .number(_, digits: 1...2)? = peek(1), peek(2) != .mark(":") else {
                if case .word? = peek(1), separator != "." {
                    advance()
                    return takeNamedMonth(after: year)
                }
                break
            }
            advance()
            guard case .number(let month, let digits)? = peek() else { return nil }
            advance()
            guard take(separator) else {
                return isMonth(month, digits: digits, of: year, after: separator)
                    ? checked((year, month, nil)) : nil
            }
            guard let day = takeNumber(digits: 1...2) else { return nil }
            return checked((year, month, day))
        }
        return checked((year, nil, nil))
    }

    /// Tells `1893/05` from a span of years: `1893-4`, and `1710/11` as years were written when they began in
    /// March.
    private func isMonth(_ month: Int, digits: Int, of year: Int, after separator: Unicode.Scalar) -> Bool {
        digits == 2 && (separator == "-" || separator == "/" && month != year % 100 + 1)
    }

    private mutating func takeMonthAndDaySigns(_ year: Int) -> Day? {
        guard let month = takeNumber(digits: 1...2) else { return checked((year, nil, nil)) }
        guard take("月") || take("월") else { return nil }
        guard let day = takeNumber(digits: 1...2) else { return checked((year, month, nil)) }
        guard take("日") || take("일") else { return nil }
        return checked((year, month, day))
    }

    private mutating func takeNamedMonth(after year: Int) -> Day? {
        guard let (month, _) = takeMonth() else { return nil }
        skip("-", "/", ",")
        guard let day = takeNumber(digits: 1...2) else { return checked((year, month, nil)) }
        _ = take(word: Self.ordinals)
        return checked((year, month, day))
    }

    /// `23 June 2014`, `23. Juni 2014`, `1er juin 2014`, `23/06/2014`, `05/1893`.
    private mutating func takeDayFirst() -> Day? {
        guard let first = takeNumber(digits: 1...2) else { return nil }
        if let separator = takeSeparator(), case .number(let second, let digits)? = peek() {
            advance()
            if digits == 4 { return checked((second, first, nil)) }
            guard digits <= 2, take(separator), let year = takeNumber(digits: 4...4) else { return nil }
            guard let (month, day) = order(first, second) else { return nil }
            return checked((year, month, day))
        }
        _ = take(word: Self.ordinals) || take("º") || take("°") || take("ª")
        _ = take(word: Self.connectors)
        guard let (month, _) = takeMonth() else { return nil }
        skip("-", "/", ",")
        _ = take(word: Self.connectors)
        guard let year = takeNumber(digits: 4...4) else { return nil }
        return checked((year, month, first))
    }

    private mutating func takeSeparator() -> Unicode.Scalar? {
        for separator: Unicode.Scalar in ["/", ".", "-"] where take(separator) { return separator }
        return nil
    }

    /// `June 23, 2014`, `May 1893`, `junio de 2014`.
    private mutating func takeMonthFirst() -> Day? {
        guard let (month, word) = takeMonth() else { return nil }
        skip("-", "/", ",")
        _ = take(word: Self.connectors)
        if let day = takeNumber(digits: 1...2) {
            _ = take(word: Self.ordinals) || take("º") || take("°")
            skip("-", "/", ",")
            _ = take(word: Self.connectors)
            guard let year = takeNumber(digits: 4...4) else { return nil }
            return checked((year, month, day))
        }
        guard let year = takeNumber(digits: 4...4) else { return nil }
        if isEnglish, MonthNames.isEnglishWord(word) { return nil }
        return checked((year, month, nil))
    }

    private mutating func takeMonth() -> (month: Int, word: String)? {
        guard case .word(let word)? = peek() else { return nil }
        if case .word(let second)? = peek(1), let month = MonthNames.number(of: word, second) {
            advance(2)
            return (month, word)
        }
        guard let month = MonthNames.number(of: word) else { return nil }
        advance()
        skip(".")
        return (month, word)
    }

    /// Which of two numbers is the month and which the day; nil when both could be either and nothing tells.
    private func order(_ first: Int, _ second: Int) -> (month: Int, day: Int)? {
        if first == second || second > 12 { return (first, second) }
        if first > 12 { return (second, first) }
        guard let isDayFirst else { return nil }
        return isDayFirst ? (second, first) : (first, second)
    }

    private static let ordinals: Set<String> = [
        "st", "nd", "rd", "th", "er", "re", "e", "ème", "eme", "ro", "do", "º", "ª", "го", "ste", "de",
    ]
    private static let connectors: Set<String> = ["of", "de", "del", "di", "do", "d"]
}
