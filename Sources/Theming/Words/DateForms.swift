import Articles

/// How a `DateWriter` writes dates, for scripts that have to: texts with `{year}`, `{month}` and `{day}`.
package struct DateForms: Sendable {
    /// What stands for the twelve months, parted by `|`.
    package let months: String
    package let day: String
    /// For the first of a month.
    package let firstDay: String
    package let month: String

    package init(_ dates: DateWriter) {
        let sample = (year: 2034, month: 11, day: 22)
        let names = (1...12).map { dates.name(ofMonth: $0) }
        let hasNames = dates.text(year: sample.year, month: sample.month).contains(names[sample.month - 1])
        let values = hasNames ? names : (1...12).map { String($0) }
        func form(_ text: String, day: Int) -> String {
            let parts = [
                (String(sample.year), "{year}"), (values[sample.month - 1], "{month}"),
                (String(day), "{day}"),
            ]
            return parts.reduce(text) { text, part in
                text.firstRange(of: part.0).map { text.replacing(part.0, in: $0, with: part.1) } ?? text
            }
        }
        func written(day: Int) -> String {
            PartialDate(year: sample.year, month: sample.month, day: day).map(dates.text) ?? ""
        }
        months = values.joined(separator: "|")
        self.day = form(written(day: sample.day), day: sample.day)
        firstDay = form(written(day: 1), day: 1)
        month = form(dates.text(year: sample.year, month: sample.month), day: sample.day)
    }
}

extension String {
    fileprivate func replacing(_ part: String, in range: Range<Index>, with other: String) -> String {
        self[..<range.lowerBound] + other + self[range.upperBound...]
    }
}
