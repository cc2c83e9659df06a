import Articles
import Testing

@Suite struct DateQualifierTests {
    @Test(arguments: [
        ("c. 1893", "c. 1893"), ("c1893", "c. 1893"), ("ca. 1893", "c. 1893"), ("ca 1893", "c. 1893"),
        ("Circa May 1893", "c. 1893-05"), ("um 1893", "c. 1893"), ("vers mai 1893", "c. 1893-05"),
        ("hacia 1893", "c. 1893"), ("ок. 1893", "c. 1893"), ("約1893年", "c. 1893"), ("1893年5月頃", "c. 1893-05"),
        ("1893~", "c. 1893"), ("1893?", "1893?"), ("1893 (?)", "1893?"), ("12 May 1893 ?", "1893-05-12?"),
        ("1893%", "c. 1893?"), ("[1893]", "[1893]"), (" [ May 1893 ] ", "[1893-05]"), ("[1893?]", "[1893?]"),
        ("[ca. 1893?]", "[c. 1893?]"), ("1893", "1893"), ("12 May 1893", "1893-05-12"),
    ])
    func readsWhatIsDoubtful(text: String, date: String) {
        #expect(DateReader().readQualified(text)?.qualifiedDescription == date)
    }

    @Test(arguments: [
        "", "[", "[]", "?", "c.", "c. ", "[c.]", "c. 18", "about that", "v. 1893", "[1893", "1893]",
        "next May?",
        "c. 1893-05-12T10:00", "[[1893]]",
    ])
    func leavesWhatIsNoDate(text: String) {
        #expect(DateReader().readQualified(text) == nil)
    }

    @Test(arguments: ["c. 1893", "1893?", "[1893]", "um 1893"])
    func readsNoDoubtfulDateInAText(text: String) {
        #expect(DateReader().read(text) == nil)
    }
}
