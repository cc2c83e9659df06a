import Articles
import Testing

@Suite struct PartialDateTests {
    @Test func refusesDaysThatAreNotInTheCalendar() {
        #expect(PartialDate(year: 2023, month: 2, day: 29) == nil)
        #expect(PartialDate(year: 2024, month: 2, day: 29) != nil)
        #expect(PartialDate(year: 1900, month: 2, day: 29) == nil)
        #expect(PartialDate(year: 2000, month: 13) == nil)
        #expect(PartialDate(year: 0) == nil)
        #expect(PartialDate(year: 10_000) == nil)
    }

    @Test func refusesADayWithoutAMonth() {
        #expect(PartialDate(year: 1893, day: 3) == nil)
    }

    @Test func writesItselfAsPreciselyAsItIsKnown() throws {
        #expect(PartialDate(year: 1893)?.description == "1893")
        #expect(PartialDate(year: 1893, month: 5)?.description == "1893-05")
        #expect(PartialDate(year: 893, month: 5, day: 2)?.description == "0893-05-02")
        let time = try #require(TimeOfDay(hour: 8, minute: 30, offsetMinutes: -90))
        #expect(
            PartialDate(year: 2014, month: 6, day: 23, time: time)?.description == "2014-06-23T08:30:00-01:30"
        )
    }

    @Test func keepsWhatIsDoubtfulOutOfDataAndOrder() throws {
        let about = try #require(PartialDate(year: 1893, month: 5, qualifiers: [.approximate, .inferred]))
        let known = try #require(PartialDate(year: 1893, month: 5))
        #expect(about.description == "1893-05")
        #expect(about.timestamp == known.timestamp)
        #expect(about.order == known.order)
        #expect(about != known)
        #expect(about.qualifiers.names == ["approximate", "inferred"])
    }

    @Test func timestampsFillWhatIsNotKnown() throws {
        #expect(PartialDate(year: 1893)?.timestamp == "1893-01-01T00:00:00Z")
        let time = try #require(TimeOfDay(hour: 8, minute: 30))
        #expect(PartialDate(year: 2014, month: 6, day: 23, time: time)?.timestamp == "2014-06-23T08:30:00Z")
    }

    @Test func sortsWhatIsLessKnownFirst() throws {
        let time = try #require(TimeOfDay(hour: 0, minute: 0))
        let dates = [
            PartialDate(year: 1893), PartialDate(year: 1893, month: 1),
            PartialDate(year: 1893, month: 1, day: 1),
            PartialDate(year: 1893, month: 1, day: 1, time: time), PartialDate(year: 1893, month: 1, day: 2),
            PartialDate(year: 1894),
        ].compactMap(\.self)
        #expect(dates.shuffled().sorted() == dates)
    }
}
