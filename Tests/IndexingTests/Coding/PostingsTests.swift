import Testing

@testable import Indexing

@Suite struct PostingsTests {
    private func postings(_ count: Int, impact: (Int) -> Int) -> Postings {
        var postings = Postings()
        for index in 0..<count {
            postings.append(ArticleNumber(month: 1 + index / 10, place: index % 10), impact: impact(index))
        }
        return postings
    }

    @Test func countsWhatRanks() {
        let postings = postings(10) { $0 % 2 }
        #expect(postings.count == 10)
        #expect(postings.rankedCount == 5)
    }

    @Test func writesAShortListInFewBytes() {
        var postings = postings(1) { _ in 7 }
        #expect(postings.encoded().count == 3)
    }

    @Test func splitsOnlyLongLists() {
        var short = postings(Postings.shortLimit) { 1 + $0 % 15 }
        #expect(short.split(atLeast: 10) == nil)
        var long = postings(300) { 1 + $0 % 15 }
        let split = long.split(atLeast: 50)
        #expect(split?.least == 13)
    }

    @Test func doesNotSplitWhereNothingWouldBeLeft() {
        var postings = postings(300) { _ in 1 }
        #expect(postings.split(atLeast: 50) == nil)
    }

    @Test func keepsWordsThatDoNotRankOutOfTheHead() {
        var postings = postings(300) { $0 % 2 }
        #expect(postings.split(atLeast: 50)?.least == 1)
    }
}
