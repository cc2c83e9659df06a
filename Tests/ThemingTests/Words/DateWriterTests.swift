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

    @Test func writesTheFirstOfAFrenchMonth() throws {
        #expect(
            DateWriter(language: "fr").text(try #require(PartialDate(year: 2014, month: 8, day: 1)))
                == "1er août 2014")
    }
}
