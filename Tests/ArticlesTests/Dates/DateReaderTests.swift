import Testing

@testable import Articles

@Suite struct DateReaderTests {
    private func read(_ text: String, dayFirst: Bool? = nil, language: String? = nil) -> String? {
        DateReader(dayFirst: dayFirst, language: language).read(text)?.description
    }

    @Test(arguments: [
        ("1893", "1893"), ("1893-05", "1893-05"), ("1893/05", "1893-05"), ("05/1893", "1893-05"),
        ("2014-06-23", "2014-06-23"), (" 2014-06-23\n", "2014-06-23"), ("2014-6-3", "2014-06-03"),
        ("20140623", "2014-06-23"), ("2014/06/23", "2014-06-23"), ("2014.6.23", "2014-06-23"),
        ("0987-05-12", "0987-05-12"), ("2014‑06‑23", "2014-06-23"),
    ])
    func readsYearFirst(text: String, date: String) {
        #expect(read(text) == date)
    }

    @Test(arguments: [
        ("23 June 2014", "2014-06-23"), ("23rd June 2014", "2014-06-23"),
        ("the 2nd of June, 2014", "2014-06-02"),
        ("June 23, 2014", "2014-06-23"), ("June 23rd 2014", "2014-06-23"), ("JUNE 23, 2014.", "2014-06-23"),
        ("Jun. 23, 2014", "2014-06-23"), ("Sept. 1, 2014", "2014-09-01"), ("23-Jun-2014", "2014-06-23"),
        ("Jun-23-2014", "2014-06-23"), ("2014 June 23", "2014-06-23"), ("2014-Jun-23", "2014-06-23"),
        ("May 1893", "1893-05"), ("May, 1893", "1893-05"), ("2014 June", "2014-06"),
        ("Monday, June 23, 2014", "2014-06-23"), ("on Mon. 23 June 2014", "2014-06-23"),
    ])
    func readsEnglishNames(text: String, date: String) {
        #expect(read(text) == date)
    }

    @Test(arguments: [
        ("23. Juni 2014", "2014-06-23"), ("Montag, den 23. Juni 2014", "2014-06-23"),
        ("1. März 1893", "1893-03-01"),
        ("le 23 juin 2014", "2014-06-23"), ("1er juin 2014", "2014-06-01"),
        ("mar. 24 juin 2014", "2014-06-24"),
        ("23 fe\u{301}vrier 2014", "2014-02-23"), ("août 1893", "1893-08"),
        ("23 de junio de 2014", "2014-06-23"),
        ("lunes, 23 de junio del 2014", "2014-06-23"), ("junio de 2014", "2014-06"),
        ("23 giugno 2014", "2014-06-23"),
        ("1° giugno 2014", "2014-06-01"), ("1º de junho de 2014", "2014-06-01"),
        ("23 de março de 2014", "2014-03-23"),
        ("segunda-feira, 23 de junho de 2014", "2014-06-23"), ("23 juni 2014", "2014-06-23"),
        ("maandag 23 juni 2014", "2014-06-23"), ("23 out 2014", "2014-10-23"),
        ("23 июня 2014 г.", "2014-06-23"),
        ("2014年6月23日", "2014-06-23"), ("２０１４年６月", "2014-06"), ("2014년 6월 23일", "2014-06-23"),
    ])
    func readsNamesOfOtherLanguages(text: String, date: String) {
        #expect(read(text) == date)
    }

    @Test func takesTheNumberAboveTwelveForTheDay() {
        #expect(read("23/06/2014") == "2014-06-23")
        #expect(read("06/23/2014") == "2014-06-23")
        #expect(read("23.6.2014") == "2014-06-23")
        #expect(read("23. 6. 2014") == "2014-06-23")
        #expect(read("06-23-2014", dayFirst: true) == "2014-06-23")
        #expect(read("5/5/2014") == "2014-05-05")
    }

    @Test func leavesAmbiguousNumbersToSettingAndLanguage() {
        #expect(read("03/06/2014") == nil)
        #expect(read("03/06/2014", language: "en") == nil)
        #expect(read("03/06/2014", language: "ja") == nil)
        #expect(read("03/06/2014", language: "en-US") == "2014-03-06")
        #expect(read("03/06/2014", language: "en-GB") == "2014-06-03")
        #expect(read("3.6.2014", language: "de") == "2014-06-03")
        #expect(read("03/06/2014", dayFirst: true, language: "en-US") == "2014-06-03")
        #expect(read("03/06/2014", dayFirst: false) == "2014-03-06")
    }

    @Test(arguments: [
        "", "next Tuesday", "23 June", "23rd June", "June 23", "23 June 14", "23/06/14", "'14", "2014-13-01",
        "2014-06-31",
        "31 June 2014", "June 31, 2014", "1893-94", "1893-4", "1710/11", "c. 1893", "1893?", "1890s",
        "[1893]",
        "23-24 June 2014", "May–June 1893", "Tuesday, 23 June 2014", "set 1893", "out 2014",
        "0001-01-01T00:00:00Z",
        "0000-00-00", "1403532900", "2014-W26", "2014-06-23 25:00", "2014-06-23 and more",
        "June 23, 2014 by Jane Doe",
        "99999999999999999999999999", "2014-06-23T16:15:00+99:00", "3/6-2014", "Vol. 12, No. 3",
    ])
    func readsNothingDoubtful(text: String) {
        #expect(read(text) == nil)
    }

    @Test func readsShortMonthsThatAreEnglishWordsInTheirOwnLanguage() {
        #expect(read("set 1893", language: "it") == "1893-09")
        #expect(read("out 2014", language: "pt-BR") == "2014-10")
    }

    @Test func readsNothingFromLongOrStrangeText() {
        #expect(read(String(repeating: "1/", count: 500_000)) == nil)
        #expect(read(String(repeating: "-", count: 80)) == nil)
        #expect(read("\u{0}2014\u{0}") == nil)
        #expect(read(String(repeating: "1", count: 80)) == nil)
    }
}
