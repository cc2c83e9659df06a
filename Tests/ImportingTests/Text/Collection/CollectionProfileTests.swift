import Articles
import Testing

@testable import Importing

@Suite struct CollectionProfileTests {
    private func source(_ number: Int, foot: String = "The Sluice Press, 4 Mill Lane") -> [UInt8] {
        Array(
            """
            The Valley Review, issue \(number)

            What number \(number * 7) did

            Ann Lee
            \(number + 1) May 1961

            The text of number \(number) is a paragraph.

            It ends with \(String(repeating: "x", count: number + 1)).

            \(foot)
            """.utf8)
    }

    private func profile(of count: Int, folder: String = "seeds") -> CollectionProfile {
        var gatherer = CollectionProfileGatherer()
        for number in 0..<count { gatherer.add(source(number), path: "\(folder)/\(number).txt") }
        return gatherer.profile()
    }

    @Test func findsHeadAndFootThatRepeat() {
        #expect(profile(of: 3).furniture(in: source(9), path: "seeds/9.txt") == [1, 12])
    }

    @Test func leavesNamesDatesTitlesAndWhatIsRare() {
        #expect(profile(of: 2).furniture(in: source(9), path: "seeds/9.txt") == [])
        // One line in twenty of a folder is the least.
        var gatherer = CollectionProfileGatherer()
        for number in 0..<100 {
            gatherer.add(
                source(number, foot: number < 4 ? "Foot of a few" : "Foot \(number) of x\(number)y"),
                path: "a/\(number)")
        }
        #expect(!gatherer.profile().furniture(in: source(9, foot: "Foot of a few"), path: "a/9").contains(12))
    }

    @Test func keepsTheTitleOfAColumn() {
        var gatherer = CollectionProfileGatherer()
        let text = Array("Letters to the editor\n\nBy Ann Lee\n\nDear sir, it rains.\n".utf8)
        for number in 0..<5 { gatherer.add(text, path: "seeds/\(number).txt") }
        #expect(gatherer.profile().furniture(in: text, path: "seeds/0.txt") == [])
    }

    @Test func mergesInAnyOrder() {
        var first = CollectionProfileGatherer()
        var second = CollectionProfileGatherer()
        for number in 0..<2 { first.add(source(number), path: "seeds/\(number).txt") }
        for number in 2..<4 { second.add(source(number), path: "seeds/\(number).txt") }
        var third = second
        third.merge(first)
        first.merge(second)
        #expect(first.profile() == third.profile())
        #expect(first.profile() == profile(of: 4))
    }

    @Test func judgesFoldersByThemselves() {
        var gatherer = CollectionProfileGatherer()
        for number in 0..<200 {
            gatherer.add(Array("Line \(number)a of b\(number)c\n\nText.".utf8), path: "many/\(number)")
        }
        for number in 0..<4 { gatherer.add(source(number), path: "few/\(number)") }
        #expect(gatherer.profile().furniture(in: source(9), path: "few/9") == [1, 12])
        #expect(gatherer.profile().furniture(in: source(9), path: "many/9") == [])
    }

    @Test func verdictChangesWithTheLinesAlone() {
        let edges = EdgeHashes(of: source(5))
        let verdict = profile(of: 3).verdict(on: edges, path: "seeds/5")
        #expect(verdict == profile(of: 4).verdict(on: edges, path: "seeds/5"))
        #expect(verdict != CollectionProfile().verdict(on: edges, path: "seeds/5"))
    }

    @Test func theReaderDropsThem() {
        let settings = TextSettings(
            collectionFurniture: profile(of: 3).furniture(in: source(9), path: "seeds/9.txt"))
        let article = Article(text: String(decoding: source(9), as: UTF8.self), settings: settings)
        #expect(article.metadata.title == "What number 63 did")
        #expect(article.metadata.authors == ["Ann Lee"])
        #expect(article.blocks == ["The text of number 9 is a paragraph.", "It ends with xxxxxxxxxx."])
        #expect(
            article.dropped(by: .collectionFurniture) == [
                "The Valley Review, issue 9", "The Sluice Press, 4 Mill Lane",
            ])
    }
}
