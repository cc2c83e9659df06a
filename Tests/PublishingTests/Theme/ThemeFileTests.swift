import BuiltInTheme
import Publishing
import Testing

@Suite struct ThemeFileTests {
    private let script = "search-client.js"

    private func bytes(_ own: [ThemeFile]) -> [UInt8]? {
        ThemeFile.builtIn(overlaidWith: own).first { $0.name == script }?.bytes
    }

    @Test func publishesScriptsInTheirShortForm() throws {
        let source = try #require(BuiltInFiles.all.first { $0.name == script }).bytes
        let short = try #require(BuiltInFiles.shortened[script])
        #expect(bytes([]) == short)
        #expect(bytes([ThemeFile(name: script, bytes: source)]) == short)
    }

    @Test func leavesScriptsThatASiteChangedAsTheyAre() {
        let own = Array("// Mine\nexport const openSearch = null;\n".utf8)
        #expect(bytes([ThemeFile(name: script, bytes: own)]) == own)
    }
}
