import Articles
import Testing
import Theming

@Suite struct DateWriterTests {
    @Test(arguments: [
        ("en", "23 June 2014", "June 2014"), ("en-US", "23 June 2014", "June 2014"),
        ("fr", "23 juin 2014", "juin 2014"), ("de", "23. Juni 2014", "Juni 2014"),
        ("es", "23 de junio de 2014", "junio de 2014"), ("xx", "23 June 2014", "June 2014"),
        ("ja", "2014年6月23日", "2014年6月"),
    ])
    func writesDatesInTheLanguageOfTheSite(language: String, day: String, month: String) throws {
        let dates = DateWriter(language: language)
        #expect(dates.text(try #require(PartialDate(year: 2014, month: 6, day: 23))) == day)
        #expect(dates.text(try #require(PartialDate(year: 2014, month: 6))) == month)
        #expect(dates.text(try #require(PartialDate(year: 1893))) == "1893")
    }

    @Test(arguments: [
        ("en", "c. May 1893", "[c. 1893?]"), ("fr", "vers mai 1893", "[vers 1893?]"),
        ("de", "um Mai 1893", "[um 1893?]"), ("es", "hacia mayo de 1893", "[hacia 1893?]"),
        ("ja", "1893年5月頃", "[1893頃?]"), ("zh", "约1893年5月", "[约1893?]"), ("xx", "c. May 1893", "[c. 1893?]"),
    ])
    func writesWhatIsDoubtfulInTheLanguageOfTheSite(language: String, month: String, year: String) throws {
        let dates = DateWriter(language: language)
        let about = try #require(PartialDate(year: 1893, month: 5, qualifiers: .approximate))
        #expect(dates.text(about) == month)
        let all: DateQualifiers = [.approximate, .uncertain, .inferred]
        #expect(dates.text(try #require(PartialDate(year: 1893, qualifiers: all))) == year)
    }

    @Test func writesTheFirstOfAFrenchMonth() throws {
        #expect(
            DateWriter(language: "fr").text(try #require(PartialDate(year: 2014, month: 8, day: 1)))
                == "1er août 2014")
    }
}
