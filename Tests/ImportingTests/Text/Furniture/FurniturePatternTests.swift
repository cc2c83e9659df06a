import Testing

@testable import Importing

@Suite struct FurniturePatternTests {
    private func bytes(_ line: String) -> ArraySlice<UInt8> { Array(line.utf8)[...] }

    @Test(arguments: [
        "Continued on page 4", "Continued from page 1", "(continued)", "CONTINUED ON NEXT PAGE",
        "See SMITH, Page A6",
        "(Cont'd)", "Fortsetzung auf Seite 3", "Suite de la page 2",
    ])
    func knowsJumpLines(line: String) {
        #expect(FurniturePattern.isJumpLine(bytes(line)))
    }

    @Test(arguments: [
        "Continued rain", "See the page", "He continued on his way.", "Suite", "See you on the next page.",
    ])
    func leavesOtherLines(line: String) {
        #expect(!FurniturePattern.isJumpLine(bytes(line)))
    }

    @Test(arguments: ["— 30 —", "-30-", "###", "# # #", "ENDS", "■"])
    func knowsEndMarks(line: String) {
        #expect(FurniturePattern.isEndMark(bytes(line)))
    }

    @Test(arguments: ["* * *", "30", "- 3 -", "The end"])
    func leavesSectionBreaks(line: String) {
        #expect(!FurniturePattern.isEndMark(bytes(line)))
    }

    @Test(arguments: [
        "6/23/2014      The Title", "http://a.example/b.html   2/5", "6/23/14, 4:15 PM The Title",
        "www.a.example   3",
    ])
    func knowsPrintLines(line: String) {
        #expect(FurniturePattern.isPrintLine(bytes(line)))
    }

    @Test(arguments: ["http://a.example/b.html", "6/23/2014", "6/23/2014 was a day", "3 of 5 dentists"])
    func leavesAddressesAndDates(line: String) {
        #expect(!FurniturePattern.isPrintLine(bytes(line)))
    }
}
