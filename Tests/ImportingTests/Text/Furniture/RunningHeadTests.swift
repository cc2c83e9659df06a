import Articles
import Testing

@testable import Importing

@Suite struct RunningHeadTests {
    private let first =
        "The keeper of the sluice had been told by the men of the lower town to wait until the"
    private let second =
        "evening. He waited for them with great patience, and nobody came to tell him anything."

    private func article(_ middle: String) -> Article {
        Article(
            text: "# A title\n\n\(first)\n\n\(middle)\n\n\(second)\n\nIt was a long evening for everybody.\n")
    }

    @Test(arguments: [
        "THE VALLEY REVIEW    13", "12    NOTES FROM THE ISLANDS", "THE VALLEY REVIEW\nVol. XII, No. 3",
        "The Valley Review, No. 31", "12\n\nTHE VALLEY REVIEW",
    ])
    func dropsHeadBetweenTheHalvesOfAParagraph(head: String) {
        let article = article(head)
        #expect(article.blocks == ["\(first) \(second)", "It was a long evening for everybody."])
        #expect(article.rules.contains(.runningHead))
    }

    @Test(arguments: [
        "CHAPTER 3", "1   Introduction", "Symphony in D, No. 31 in the catalogue", "PART 2",
        "THE MILL\nand its keeper",
    ])
    func keepsHeadings(heading: String) {
        let text = "# A title\n\n\(second)\n\n\(heading)\n\n\(second)\n"
        #expect(Article(text: text).rules.isDisjoint(with: [.runningHead, .pageNumber]))
    }
}
