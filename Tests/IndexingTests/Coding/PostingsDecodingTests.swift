import TestSupport
import Testing

@testable import Indexing

@Suite struct PostingsDecodingTests {
    @Test(arguments: [1, 2, 60, 127, 128, 900]) func readsWhatWasWritten(count: Int) {
        var generator = SeededGenerator(seed: UInt64(count))
        var postings = Postings()
        var number = ArticleNumber(month: 0, place: 0)
        for _ in 0..<count {
            if Bool.random(using: &generator) {
                number.place += Int.random(in: 1...9, using: &generator)
            } else {
                number.month += Int.random(in: 1...700, using: &generator)
                number.place = Int.random(in: 0...3_000_000, using: &generator)
            }
            postings.append(number, impact: Int.random(in: 0...15, using: &generator))
        }
        let read = Postings(decoding: postings.encoded(), count: count)
        #expect(read.numbers == postings.numbers)
        #expect(read.impacts == postings.impacts)
        #expect(read.rankedCount == postings.rankedCount)
    }

    @Test(arguments: [false, true]) func readsPositions(withNone: Bool) {
        var places = PositionList()
        if withNone { places.append([]) }
        places.append([0, 1, 9])
        places.append([70_000])
        places.append(Array(stride(from: 3, to: 900, by: 7)))
        let read = PositionList(decoding: places.encoded(), articles: withNone ? 4 : 3)
        #expect(read.counts == places.counts)
        #expect(read.positions == places.positions)
        #expect(PositionList(decoding: [], articles: 2).counts == [0, 0])
    }
}
