import Testing

@testable import Indexing

@Suite struct FilterKeyTests {
    @Test(arguments: [
        ("Émile  Zola", "emile zola"), ("C", "c"), ("C++", "c++"), ("C#", "c#"), ("夏目漱石", "夏目 目漱 漱石"),
        ("...", ""), ("+", "+"),
        ("A+B", "a+ b"), ("", ""),
    ])
    func foldsNames(_ name: String, _ key: String) {
        #expect(String(decoding: FilterKey.folded(name), as: UTF8.self) == key)
    }

    @Test func tellsListsApart() {
        #expect(FilterKey.author("A").bytes == [1, 0x61])
        #expect(FilterKey.tag("A").bytes == [2, 0x61])
        #expect(FilterKey.language("pt-BR").bytes == [3, 0x70, 0x74])
    }
}
