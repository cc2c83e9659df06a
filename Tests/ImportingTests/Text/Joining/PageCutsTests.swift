import Articles
import Testing

@testable import Importing

@Suite struct PageCutsTests {
    private func blocks(_ paragraphs: String...) -> [String] {
        Article(text: "# A title\n\n" + paragraphs.joined(separator: "\n\n") + "\n").blocks
    }

    private let open =
        "The army moved in the direction of the border on the morning of the second of May, and took with it"

    @Test func joinsParagraphCutByPageBreak() {
        #expect(blocks(open, "all of its guns.") == ["\(open) all of its guns."])
    }

    @Test func joinsNameBehindWordThatCannotEndSentence() {
        let first = "The rebels are seeking the overthrow of the government of"
        #expect(blocks(first, "President Brook.") == ["\(first) President Brook."])
    }

    @Test func joinsWithinQuotationThatIsOpen() {
        let first =
            "The mayor said: “We have waited for long enough. The bridge will be built and the road will be mended."
        #expect(
            blocks(first, "Then we shall see.” He sat down.") == ["\(first) Then we shall see.” He sat down."]
        )
        #expect(blocks(first, "“Then we shall see.” He sat down.").count == 2)
    }

    @Test func leavesParagraphsThatEnded() {
        #expect(blocks("It rained on Monday.", "On Tuesday it did not.").count == 2)
        #expect(
            blocks(
                "He asked the committee this, in front of everybody who had come to the hall:", "Who pays?"
            ).count == 2)
    }

    @Test func leavesHeadingsAndItems() {
        #expect(blocks("Short line", "all of it.").count == 2)
        #expect(blocks("- an item", "Another paragraph.").count == 2)
        #expect(blocks("SMITH: How many?", "JONES: Two.").count == 2)
    }

    @Test func leavesListOfAddresses() {
        #expect(blocks("http://a.example/1", "http://a.example/2").count == 2)
    }

    @Test func joinsBehindAbbreviation() {
        let first = "The committee then heard the evidence of its own secretary and that of Dr."
        #expect(blocks(first, "Ann Lee.") == ["\(first) Ann Lee."])
    }
}
