import Articles
import Testing

@testable import Importing

@Suite struct PageFurnitureTests {
    private let half =
        "The first half of a sentence that is long enough to be a line of prose and that a page cuts in the"
    private let rest = "middle. Then it ends."

    @Test func dropsRunningHeadsAndPageNumbersThenJoins() {
        let article = Article(
            text:
                "A title\n\n\(half)\n\n- 1 -\n\nTHE GAZETTE\n\n\(rest)\n\nAnother.\n\n- 2 -\n\nTHE GAZETTE\n\nThe last.\n"
        )
        #expect(article.blocks == ["\(half) \(rest)", "Another.", "The last."])
        #expect(article.notes.contains("5: Dropped the page number “- 1 -”"))
        #expect(article.notes.contains("7: Dropped the running head or foot “THE GAZETTE”"))
        #expect(article.dropped(by: .runningHead) == ["THE GAZETTE", "THE GAZETTE"])
        #expect(article.dropped(by: .pageNumber) == ["- 1 -", "- 2 -"])
    }

    @Test func dropsHeadsAtFormFeeds() {
        let article = Article(
            text:
                "A title\n\n\(half)\n3\n\u{0C}The Gazette, May 1900\n\(rest)\nOn.\n4\n\u{0C}The Gazette, May 1900\nMore.\n"
        )
        #expect(article.blocks.first?.hasPrefix("\(half) middle.") == true)
        #expect(!article.markdown.contains("Gazette"))
    }

    @Test func keepsSubheadingsThatRepeat() {
        let text =
            "A title\n\nIt is good.\n\nPros\n\nCheap.\n\nCons\n\nIt is bad.\n\nPros\n\nFast.\n\nCons\n\nSlow.\n"
        #expect(Article(text: text).blocks.filter { $0 == "Pros" || $0 == "Cons" }.count == 4)
    }

    @Test func keepsNumbersOfSections() {
        let text =
            "A title\n\n1\n\nIt began.\n\n2\n\nIt went on for much longer than one would think.\n\n3\n\nIt ended.\n"
        #expect(Article(text: text).blocks.filter { $0.count == 1 } == ["1", "2", "3"])
    }

    @Test func dropsTitleThatPagesRepeat() {
        let article = Article(
            text: "The long way home again\n\nIt ended.\n\nTHE LONG WAY HOME AG   2\n\nIt began.\n")
        #expect(article.blocks == ["It ended.", "It began."])
        #expect(article.notes.contains("5: Dropped the repeated title “THE LONG WAY HOME AG 2”"))
    }

    @Test func keepsTitleInCapitalsBelowRunningHead() {
        let article = Article(
            text: "2   THE GAZETTE\n\nFIRE AT THE MILL\n\n\(half)\n\n3   THE GAZETTE\n\n\(rest)\n")
        #expect(article.metadata.title == "FIRE AT THE MILL")
        #expect(article.blocks == ["\(half) \(rest)"])
    }

    @Test func dropsLinesThatTheCollectionRepeats() {
        let settings = TextSettings(collectionFurniture: [5])
        let article = Article(
            text: "A title\n\n\(half)\n\nThe weekly paper of the valley\n\n\(rest)\n", settings: settings)
        #expect(article.blocks == ["\(half) \(rest)"])
    }
}

extension [UInt8] {
    fileprivate func contains(_ text: String) -> Bool { String(decoding: self, as: UTF8.self).contains(text) }
}
