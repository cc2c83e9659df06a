import Testing

@testable import Cataloging

@Suite struct PersonNameTests {
    private func name(_ text: String) throws -> PersonName { try #require(PersonNameReader.read(text)) }

    @Test(arguments: [
        ("Cogan, James", "James Cogan"), ("Beethoven, Ludwig van", "Ludwig van Beethoven"),
        ("van Beethoven, Ludwig", "Ludwig van Beethoven"),
        ("King, Martin Luther, Jr.", "Martin Luther King Jr."),
        ("Cogan, Dr. James", "Dr. James Cogan"), ("Tolkien, J. R. R.", "J. R. R. Tolkien"),
        ("La Fontaine, Jean de", "Jean de La Fontaine"), ("Masri, Ahmad al-", "Ahmad al-Masri"),
        ("James Cogan, Ph.D.", "James Cogan"), ("James Cogan, Staff Writer", "James Cogan"),
        ("James Cogan (photographer)", "James Cogan"), ("By James Cogan", "James Cogan"),
        ("Smith, Jones & Co.", "Smith, Jones & Co."), ("John Smith, Jane Doe", "John Smith, Jane Doe"),
        ("Reuters, London", "Reuters, London"), ("Cogan, Ed", "Ed Cogan"), ("夏目 漱石", "夏目 漱石"),
    ])
    func isShownWithTheGivenNameFirst(text: String, shown: String) throws {
        #expect(try name(text).displayName == shown)
    }

    @Test(arguments: [
        ("James Cogan", "Cogan, James"), ("Ludwig van Beethoven", "Beethoven, Ludwig van"),
        ("Otto von Bismarck", "Bismarck, Otto von"),
        ("Karl-Theodor von und zu Guttenberg", "Guttenberg, Karl-Theodor von und zu"),
        ("Vincent van der Meer", "Meer, Vincent van der"), ("Martin Van Buren", "Van Buren, Martin"),
        ("Walter De La Mare", "De La Mare, Walter"), ("Jean de La Fontaine", "La Fontaine, Jean de"),
        ("Honoré de Balzac", "Balzac, Honoré de"), ("Joachim du Bellay", "du Bellay, Joachim"),
        ("Jeanne d’Arc", "Arc, Jeanne d’"), ("Gabriele D’Annunzio", "D’Annunzio, Gabriele"),
        ("Juana Inés de la Cruz", "Cruz, Juana Inés de la"),
        ("José Ortega y Gasset", "Ortega y Gasset, José"),
        ("Ahmad al-Masri", "Masri, Ahmad al-"), ("Mohammed bin Salman", "bin Salman, Mohammed"),
        ("Ibn Khaldun", "Ibn Khaldun"), ("Martin Luther King Jr.", "King, Martin Luther, Jr."),
        ("Dr James Cogan", "Cogan, James"), ("Mrs John Smith", "Smith, Mrs John"),
        ("Lord Byron", "Byron, Lord"),
        ("Voltaire", "Voltaire"), ("The Associated Press", "Associated Press, The"), ("夏目漱石", "夏目漱石"),
        ("Oliver St. John", "St. John, Oliver"), ("Daphne du Maurier", "du Maurier, Daphne"),
        ("von Braun", "Braun, von"), ("JAMES P. COGAN", "COGAN, JAMES P."),
    ])
    func sortsUnderTheFamilyName(text: String, sorted: String) throws {
        #expect(try name(text).sortName == sorted)
    }

    @Test(arguments: ["", " ", "—", "1893", "…,", ",", "(", "()"])
    func readsNothingWhereThereAreNoLetters(text: String) { #expect(PersonNameReader.read(text) == nil) }

    @Test func takesAnyTextWithoutHarm() {
        for sign in ["[", "J.", "de ", ",", "a, ", "'", "-", "Jr. ", "(", "al-", "y ", "é"] {
            let text = String(repeating: sign, count: 20_000)
            let name = PersonNameReader.read(text)
            _ = name?.key
            _ = name?.sortName
            _ = name.map { NameOutline($0) }
        }
    }
}
