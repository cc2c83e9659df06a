import Testing

@testable import Importing

@Suite struct PageNumberTests {
    private func number(_ line: String) -> PageNumber? { PageNumber(Array(line.utf8)[...]) }

    @Test(arguments: [
        ("Page 3 of 7", 3), ("- 3 -", 3), ("— 12 —", 12), ("Seite 4 von 9", 4), ("p. 6", 6),
        ("Página 2 de 5", 2), ("PAGE 8", 8),
    ])
    func isCertainOfDecoratedNumbers(line: String, value: Int) {
        #expect(number(line)?.value == value)
        #expect(number(line)?.isCertain == true)
    }

    @Test(arguments: [("7", 7), ("xiv", 14), ("3/7", 3), ("3 of 7", 3)])
    func isNotCertainOfBareNumbers(line: String, value: Int) {
        #expect(number(line)?.value == value)
        #expect(number(line)?.isCertain == false)
    }

    @Test(arguments: [
        "", "1.", "(1)", "[3]", "- 3", "A 3", "3 dogs", "page one", "iiii", "7/3", "99999999999999999999",
        "3,000",
    ])
    func leavesOtherLines(line: String) {
        #expect(number(line) == nil)
    }
}
