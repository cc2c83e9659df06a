import Articles
import Testing

@testable import Importing

@Suite struct DatelineTests {
    private func dateline(_ text: String) -> Dateline? {
        Dateline(Array(text.utf8)[...], reader: DateReader())
    }

    @Test func readsAgencyAndDay() {
        #expect(dateline("BAGHDAD (Reuters) — It rained.")?.agencies == ["Reuters"])
        #expect(dateline("PORTLAND, Ore., Feb 26 - It rained.")?.day == "Feb 26")
        #expect(dateline("Toronto, Feb. 26 (AP) -- It rained.")?.day == "Feb. 26")
        #expect(
            dateline("ROM, 23. Juni 2014 (dpa) – Es regnete.")?.date
                == PartialDate(year: 2014, month: 6, day: 23))
        #expect(dateline("PARIS, le 3 mars (AFP) — Il pleuvait.")?.agencies == ["AFP"])
    }

    @Test(arguments: [
        "The rain — it never stopped — went on.", "Ann Lee - a novelist",
        "BAGHDAD (and elsewhere) — It rained.",
        "Toronto - a city", "", "—", "In 1893 - a wet year - it rained.",
    ])
    func leavesOtherBeginnings(text: String) {
        #expect(dateline(text) == nil)
    }

    @Test func takesTheYearFromFileNameOrIssueLineAlone() {
        let text = "A title\n\nBAGHDAD, June 23 (Reuters) — It rained.\n\nIt ended.\n"
        func read(_ source: String, _ text: String) -> Article {
            TextReader().read(Array(text.utf8), source: source)
        }
        #expect(read("seeds/a.txt", text).metadata.date == nil)
        let named = read("seeds/2014/a.txt", text)
        #expect(named.metadata.date == PartialDate(year: 2014, month: 6, day: 23))
        #expect(named.blocks.first == "BAGHDAD, June 23 (Reuters) — It rained.")
        #expect(
            named.notes.contains("3: Date 2014-06-23 taken from “June 23”, its year from the file’s name"))
        let issue = read("seeds/a.txt", "Vol. 3, No. 2, 1895\n\n" + text)
        #expect(issue.metadata.date == PartialDate(year: 1895, month: 6, day: 23))
        #expect(read("seeds/1895-96.txt", text).metadata.date == PartialDate(year: 1895, month: 6, day: 23))
        #expect(read("seeds/1895-1896.txt", text).metadata.date == nil)
    }

    @Test func takesDateFromFileNameWhereTheTextHasNone() {
        let article = TextReader().read(
            Array("A title\n\nIt rained.\n".utf8), source: "seeds/2014-06-23-rain.txt")
        #expect(article.metadata.date == PartialDate(year: 2014, month: 6, day: 23))
        #expect(article.notes.contains("0: Date 2014-06-23 taken from the file’s name"))
    }
}
