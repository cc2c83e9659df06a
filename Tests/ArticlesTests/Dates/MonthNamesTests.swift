import Testing

@testable import Articles

@Suite struct MonthNamesTests {
    @Test func everyLanguageHasTwelveMonths() {
        for months in MonthNames.forms.values { #expect(months.count == 12) }
    }

    @Test func noFormMeansTwoMonths() {
        for months in MonthNames.forms.values {
            for (index, names) in months.enumerated() {
                for name in names.split(separator: " ") {
                    #expect(MonthNames.number(of: String(name)) == index + 1)
                }
            }
        }
    }
}
