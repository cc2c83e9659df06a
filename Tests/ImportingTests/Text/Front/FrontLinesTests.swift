import Articles
import Testing

@testable import Importing

@Suite struct FrontLinesTests {
    private func metadata(_ lines: String, dayFirst: Bool? = nil) -> ArticleMetadata {
        Article(
            text: "# A title\n\n\(lines)\n\nThe text begins. It ends.\n",
            settings: TextSettings(dayFirst: dayFirst)
        ).metadata
    }

    @Test(arguments: [
        ("Ann Lee  \n23 June 2014", ["Ann Lee"]), ("By Ann Lee\n23 June 2014", ["Ann Lee"]),
        ("By ANN LEE and MARÍA DEL RÍO\nJune 23, 2014", ["ANN LEE", "MARÍA DEL RÍO"]),
        ("By Ann Lee, Bo Ek and Cy Dow\nJune 23, 2014", ["Ann Lee", "Bo Ek", "Cy Dow"]),
        ("Ann Lee, Staff Writer\nMonday, June 23, 2014 | 4:15 PM EDT", ["Ann Lee"]),
        ("Ann Lee (AP)\nPublished: Jun. 23, 2014.", ["Ann Lee"]),
        ("ANN LEE reports from Baghdad\n23/06/2014", ["ANN LEE"]),
        ("text: Ann Lee / photos: Bo Ek\n2014-06-23", ["Ann Lee"]),
        ("Par Anne Lée, publié le 23 juin 2014", ["Anne Lée"]),
        ("Von Anna Köhler\n23. Juni 2014", ["Anna Köhler"]),
        ("Por Ana Leña | 23 de junio de 2014", ["Ana Leña"]),
        ("di Anna Lei\n23 giugno 2014", ["Anna Lei"]),
        ("By A. J. Fenn, Sports Correspondent\n23 June 2014", ["A. J. Fenn"]),
        ("FROM OUR CORRESPONDENT\n23 June 2014", []),
        ("Ann Lee in Cairo and Bo Ek in London\n23 June 2014", ["Ann Lee", "Bo Ek"]),
        ("Von unserem Korrespondenten in Rom\n23. Juni 2014", []),
        ("De notre correspondant à Rome\n23 juin 2014", []),
        ("De nuestra corresponsal\n23 de junio de 2014", []),
        ("Do nosso correspondente\n23 de junho de 2014", []),
        ("Dal nostro inviato\n23 giugno 2014", []),
        ("Door Anna Lee en Bo Ek\n23 juni 2014", ["Anna Lee", "Bo Ek"]),
        ("Автор: Анна Ли\n23 июня 2014", ["Анна Ли"]),
        ("Ann Lee\nLe lundi 23 juin 2014", ["Ann Lee"]),
        ("By Ann Lee, Associated Press\n2014年6月23日", ["Ann Lee"]),
        ("Vol. XII, No. 3\nBy Ann Lee\n٢٣ يونيو ٢٠١٤", ["Ann Lee"]),
    ])
    func readsBylines(lines: String, authors: [String]) {
        let metadata = metadata(lines)
        #expect(metadata.authors == authors)
        #expect(metadata.date == PartialDate(year: 2014, month: 6, day: 23))
    }

    @Test(arguments: ["By the sea", "By numbers alone", "Key Takeaways", "Ann Lee", "1984", "Why We Fight"])
    func leavesLinesThatAreNoByline(line: String) {
        let article = Article(text: "# A title\n\n\(line)\n\nThe text begins. It ends.\n")
        #expect(article.metadata.authors.isEmpty)
        #expect(article.metadata.date == nil)
        #expect(article.blocks.count == 2)
    }

    @Test func keepsShortLineBelowByline() {
        let article = Article(text: "# A title\n\nBy Ann Lee\n23 June 2014\n\nKey Takeaways\n\nThe text.\n")
        #expect(article.blocks == ["Key Takeaways", "The text."])
    }

    @Test func leavesOutDateThatMayBeTwoDays() {
        let article = Article(text: "# A title\n\nBy Ann Lee\n3/4/2014\n\nThe text.\n")
        #expect(article.metadata.date == nil)
        #expect(article.notes.contains("4: The date “3/4/2014” may be read in two ways and is left out"))
        #expect(
            metadata("By Ann Lee\n3/4/2014", dayFirst: true).date == PartialDate(year: 2014, month: 4, day: 3)
        )
    }

    @Test func readsDateOfChange() {
        let metadata = metadata("Ann Lee (AP)\nPublished: Jun. 23, 2014. Updated: Jun. 24, 2014")
        #expect(metadata.date == PartialDate(year: 2014, month: 6, day: 23))
        #expect(metadata.updated == PartialDate(year: 2014, month: 6, day: 24))
    }

    @Test func setsAsideDatelineWithoutYear() {
        let article = Article(text: "# A title\n\nFROM OUR CORRESPONDENT\nBAGHDAD, June 23\n\nThe text.\n")
        #expect(article.blocks == ["The text."])
        #expect(article.notes.contains("4: Set aside the dateline “BAGHDAD, June 23”, which has no year"))
    }

    @Test func readsRolesBesideTheAuthor() {
        let metadata = metadata("Text: Ann Lee / Fotos: Bo Ek (dpa)\nÜbersetzung: Cy Dow\n23. Juni 2014")
        #expect(metadata.authors == ["Ann Lee"])
        #expect(
            metadata.contributors == [
                Contributor(role: .photographer, name: "Bo Ek"), Contributor(role: .agency, name: "dpa"),
                Contributor(role: .translator, name: "Cy Dow"),
            ])
    }

    @Test func keepsTheWholeLineInTheDiagnostic() {
        let article = Article(text: "# A title\n\nBy Ann Lee | Published: Jun. 23, 2014\n\nThe text.\n")
        #expect(article.diagnostics.compactMap(\.dropped) == ["By Ann Lee | Published: Jun. 23, 2014"])
    }

    @Test func readsIssueLineAboveTitle() {
        let article = Article(
            text: "Vol. XII, No. 3, June 14, 1893\n\nThe quay\n\nThe text begins.\n")
        #expect(article.metadata.title == "The quay")
        #expect(article.metadata.date == PartialDate(year: 1893, month: 6, day: 14))
    }

    @Test func keepsDatelineInText() {
        #expect(
            Article(text: "# A title\n\nPORTLAND, Ore., Feb 26 - It rained.\n").blocks == [
                "PORTLAND, Ore., Feb 26 - It rained."
            ])
    }
}
