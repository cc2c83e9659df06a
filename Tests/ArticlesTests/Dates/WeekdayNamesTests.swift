import Testing

@testable import Articles

@Suite struct WeekdayNamesTests {
    @Test func knowsTheDayOfTheWeek() {
        #expect(WeekdayNames.number(year: 2014, month: 6, day: 23) == 1)
        #expect(WeekdayNames.number(year: 2000, month: 2, day: 29) == 2)
        #expect(WeekdayNames.number(year: 1893, month: 5, day: 12) == 5)
        #expect(WeekdayNames.number(year: 2023, month: 1, day: 1) == 7)
    }
}
