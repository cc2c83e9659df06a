import Articles
import Testing

@testable import Settings

@Suite struct AuthorNamesTests {
    @Test(arguments: [
        ("Jane Doe", ["Jane Doe"]), ("Smith, John", ["Smith, John"]),
        ("Smith, John; Doe, Jane", ["Smith, John", "Doe, Jane"]),
        ("Jane Doe and John Smith", ["Jane Doe", "John Smith"]),
        ("Jane Doe & John Smith", ["Jane Doe", "John Smith"]),
        ("Jane Doe, John Smith, and Ann Roe", ["Jane Doe", "John Smith", "Ann Roe"]),
        ("Simon & Schuster", ["Simon & Schuster"]), ("Jane Doe, PhD", ["Jane Doe, PhD"]),
        ("Sandy Anders", ["Sandy Anders"]),
        ("Ludwig van Beethoven and Émile Zola", ["Ludwig van Beethoven", "Émile Zola"]),
        ("Office of War and Peace Studies", ["Office of War and Peace Studies"]), ("夏目漱石", ["夏目漱石"]),
        ("", []), (";", []),
        ("John Smith, aged 12", ["John Smith, aged 12"]), ("and", ["and"]),
    ])
    func splitsOnlyWholeNames(text: String, names: [String]) {
        #expect(AuthorNames.names(in: .text(text)) == names)
    }

    @Test func takesNamesOfListsAndMaps() {
        let map = MetadataValue.map([
            MetadataField(key: "Name", value: .text(" Jane  Doe "), line: 1),
            MetadataField(key: "email", value: .text("x"), line: 1),
        ])
        #expect(AuthorNames.names(in: .list([.text("A B and C D"), map])) == ["A B and C D", "Jane Doe"])
        #expect(AuthorNames.names(in: map) == ["Jane Doe"])
    }
}
