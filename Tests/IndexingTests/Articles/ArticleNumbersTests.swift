import Articles
import Testing

@testable import Indexing

@Suite struct ArticleNumbersTests {
    @Test func numbersWithinMonths() {
        let dates = [
            nil, nil, PartialDate(year: 1954), PartialDate(year: 1954, month: 5),
            PartialDate(year: 1954, month: 5, day: 2),
        ]
        let numbers = ArticleNumbers(dates)
        #expect(numbers.firstYear == 1952)
        #expect(numbers.count == 5)
        #expect((0..<5).map { numbers[$0].month } == [0, 0, 27, 32, 32])
        #expect((0..<5).map { numbers[$0].place } == [0, 1, 0, 0, 1])
    }

    @Test func countsYearsFromNoughtWhereThereAreNone() {
        #expect(ArticleNumbers([nil]).firstYear == 0)
    }
}
