import Testing

@testable import Cataloging

@Suite struct PersonNameKeyTests {
    private func key(_ text: String) -> String? { PersonNameReader.read(text)?.key }

    @Test(arguments: [
        [
            "James Cogan", "JAMES COGAN", "james  cogan", "Cogan, James", "COGAN, James", "Dr James Cogan",
            "Dr. James Cogan", "Cogan, Prof. James", "James Cogan, PhD",
        ],
        ["J.R.R. Tolkien", "J. R. R. Tolkien", "J R R Tolkien", "JRR Tolkien", "Tolkien, J.R.R."],
        ["Jean-Paul Sartre", "Jean Paul Sartre", "Jean‐Paul SARTRE"],
        ["Conan O'Brien", "Conan O’Brien", "conan obrien"],
        ["José Martí", "Jose\u{301} Marti\u{301}"],
        ["Martin Luther King Jr.", "Martin Luther King, Jr", "King, Martin Luther, Jr."],
        ["Ludwig van Beethoven", "Ludwig Van Beethoven", "Beethoven, Ludwig van", "van Beethoven, Ludwig"],
        ["夏目漱石", "夏目 漱石", "夏目　漱石"], ["Ahmad al-Masri", "Ahmad Al-Masri", "Masri, Ahmad al-"],
        ["Associated Press", "ASSOCIATED PRESS"],
    ])
    func isTheSameForWhatIsCertain(spellings: [String]) {
        #expect(Set(spellings.map(key)).count == 1, "\(spellings.map(key))")
    }

    @Test(arguments: [
        ("James Cogan", "J. Cogan"), ("James Cogan", "James P. Cogan"), ("José Martí", "Jose Marti"),
        ("Jo Smith", "J.O. Smith"), ("Mrs John Smith", "John Smith"), ("Martin King Jr.", "Martin King"),
        ("Dr Cogan", "Cogan"), ("James Cogan", "Jane Cogan"), ("Al Smith", "A. L. Smith"), ("Ma Li", "Li Ma"),
        ("Vincent van Gogh", "Vincent Gogh"),
    ])
    func tellsApartWhatIsNot(left: String, right: String) { #expect(key(left) != key(right)) }
}
