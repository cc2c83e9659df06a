import Testing

@testable import Cataloging

@Suite struct OrderNumberTests {
    @Test func ordersNumbersAsPeopleWriteThem() {
        let texts = ["1", "Part 2", "III", "3a", "3b", "No. 4", "10", "xx", "A2", "A10", "B1"]
        let numbers = texts.map { OrderNumber($0) }
        #expect(numbers[7] == nil)
        let known = numbers.compactMap(\.self)
        #expect(known == known.sorted())
    }

    @Test(arguments: ["", "–", "seven", "99999999999999999999", String(repeating: "M", count: 100_000)])
    func findsNoNumber(text: String) { #expect(OrderNumber(text) == nil) }
}
