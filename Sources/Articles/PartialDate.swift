/// A date known to the year, the month, the day, or the second: `1893`, `1893-05`, `1893-05-12`, `1893-05-12T08:30:00+01:00`.
///
/// Dates are as written by the source: they are ordered and filed by local date, never moved to another time zone.
package struct PartialDate: Sendable, Hashable {
    /// Year of the proleptic Gregorian calendar, 1 to 9999.
    package let year: Int
    /// 1 to 12, or nil when only the year is known.
    package let month: Int?
    /// 1 to 31, or nil when only the month is known.
    package let day: Int?
    /// Time of day, or nil when only the day is known.
    package let time: TimeOfDay?
    /// What is doubtful about it.
    package var qualifiers: DateQualifiers

    /// Makes a date, or nil when there is no such day in the calendar.
    package init?(
        year: Int, month: Int? = nil, day: Int? = nil, time: TimeOfDay? = nil, qualifiers: DateQualifiers = []
    ) {
        guard (1...9999).contains(year) else { return nil }
        if let month {
            guard (1...12).contains(month) else { return nil }
            if let day {
                guard day >= 1, day <= Self.days(inMonth: month, year: year) else { return nil }
            }
        } else if day != nil {
            return nil
        }
        if time != nil, day == nil { return nil }
        self.year = year
        self.month = month
        self.day = day
        self.time = time
        self.qualifiers = qualifiers
    }

    /// Number of days in a month of the Gregorian calendar.
    package static func days(inMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: return 30
        default: return 31
        }
    }
}

extension PartialDate: Comparable {
    /// A number that orders dates: what is not known sorts before what is, so that "1893" stands before "May 1893". Whether
    /// a date is doubtful has no part in it.
    package var order: Int64 {
        let days = (Int64(year) * 13 + Int64(month ?? 0)) * 32 + Int64(day ?? 0)
        return days * 86_401 + Int64(time.map { $0.secondOfDay + 1 } ?? 0)
    }

    package static func < (left: PartialDate, right: PartialDate) -> Bool {
        (left.order, left.qualifiers.rawValue) < (right.order, right.qualifiers.rawValue)
    }
}

extension PartialDate: CustomStringConvertible {
    /// ISO 8601, as precise as the date is known: `1893`, `1893-05`, `1893-05-12`, `1893-05-12T08:30:00+01:00`.
    package var description: String {
        var text = Self.padded(year, to: 4)
        if let month { text += "-" + Self.padded(month, to: 2) }
        if let day { text += "-" + Self.padded(day, to: 2) }
        if let time { text += "T" + time.description }
        return text
    }

    /// ISO 8601 with what is doubtful about it, as `DateReader.readQualified` reads it: `c. 1893`, `[1893-05?]`.
    package var qualifiedDescription: String { qualifiers.mark(description) { "c. " + $0 } }

    /// RFC 3339, as feeds want it: what is not known is the first of its kind, a missing zone is UTC.
    package var timestamp: String {
        let date =
            "\(Self.padded(year, to: 4))-\(Self.padded(month ?? 1, to: 2))-\(Self.padded(day ?? 1, to: 2))"
        guard let time else { return date + "T00:00:00Z" }
        return date + "T" + time.description + (time.offsetMinutes == nil ? "Z" : "")
    }

    /// The date without its time of day.
    package var withoutTime: PartialDate {
        PartialDate(year: year, month: month, day: day, qualifiers: qualifiers) ?? self
    }

    static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
