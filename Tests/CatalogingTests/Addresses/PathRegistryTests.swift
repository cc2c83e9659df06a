import Cataloging
import Testing

@Suite struct PathRegistryTests {
    /// Claims paths one after the other; whether each was free.
    private func claims(_ paths: [String], in registry: inout PathRegistry) -> [Bool] {
        paths.map { registry.claim($0, for: "one") }
    }

    @Test func takesPathsForOneThatDifferInCaseOrNormalForm() {
        var registry = PathRegistry()
        #expect(claims(["Caf\u{E9}/Menu.html", "CAFE\u{301}/menu.html"], in: &registry) == [true, false])
        #expect(registry.holder(of: "cafe\u{301}/MENU.html") == "one")
        #expect(registry.holdsFile("CAF\u{C9}/menu.html"))
        #expect(!registry.holdsFile("cafe/menu.html"))
    }

    @Test func letsNoPathBeFileAndFolder() {
        var registry = PathRegistry(capacity: 1)
        #expect(claims(["a/b/c.html", "a/d"], in: &registry) == [true, true])
        #expect(registry.holder(of: "A/b") == "a folder of that name")
        #expect(!registry.holdsFile("a/b"))
        #expect(registry.holder(of: "a/d/e.html") == "one")
        #expect(registry.holder(of: "a/e/f/g.html") == nil)
        #expect(registry.holder(of: "c.html") == nil)
    }

    @Test func keepsFurtherPagesOfListsFree() {
        var registry = PathRegistry()
        let paths = ["tags/sea/page/2.html", "homepage/2.html", "page/two.html"]
        #expect(claims(paths, in: &registry) == [false, true, true])
        #expect(registry.holder(of: "page/10.html") == "the further pages of a list")
    }
}
