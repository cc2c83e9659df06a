import Articles
import Testing

@Suite struct SlugTests {
    @Test(arguments: [
        ("Émile Zola", "emile-zola"), ("夏目漱石", "夏目漱石"), ("C", "c"), ("C++", "cplusplus"), ("C#", "csharp"),
        ("Don’t stop", "dont-stop"), ("L'été à Paris", "l-ete-a-paris"), ("Straße", "strasse"),
        ("Łódź", "lodz"),
        ("foo__bar  baz", "foo-bar-baz"), ("AT&T", "at-t"), ("Ivan Йогуртов", "ivan-йогуртов"),
        ("İstanbul", "istanbul"),
        ("already-a-slug", "already-a-slug"), ("हिन्दी", "हिन्दी"), ("محمد", "محمد"), ("-x-", "x"), ("1984", "1984"),
    ])
    func keepsLettersOfEveryScript(text: String, slug: String) {
        #expect(Slug(text)?.description == slug)
    }

    @Test func isTheSameForBothNormalForms() {
        #expect(Slug("Cafe\u{301}") == Slug("Caf\u{E9}"))
        #expect(Slug("\u{30AC}") == Slug("\u{30AB}\u{3099}"))
    }

    @Test(arguments: ["../../x", "x/../..", "..\\x", "/x", "x\0", "./x"])
    func neverLeavesItsFolder(text: String) {
        #expect(Slug(text)?.description == "x")
    }

    @Test(arguments: ["CON", "nul", "Com1", "lpt9", "index", "page"])
    func neverIsADeviceOrAReservedName(text: String) {
        #expect(Slug(text)?.description == text.lowercased() + "-1")
    }

    @Test func namesAnEmojiByItsNumber() {
        #expect(Slug("🎉")?.description == "u1f389")
    }

    @Test func isNilWhereNothingIsLeft() {
        #expect(Slug("") == nil)
        #expect(Slug("?!…") == nil)
        #expect(Slug("\u{200B}") == nil)
    }

    @Test func shortensLongNamesAndKeepsThemApart() throws {
        let long = String(repeating: "x", count: 5_000)
        let first = try #require(Slug(long + "a"))
        let second = try #require(Slug(long + "b"))
        #expect(first != second)
        #expect(first.description.utf8.count <= Slug.maximumBytes)
        let japanese = try #require(Slug(String(repeating: "記事", count: 2_500)))
        #expect(japanese.description.utf8.count <= Slug.maximumBytes)
    }

    @Test func isASlugOfItself() {
        for text in ["Émile Zola", "C++", "夏目漱石", "CON", "🎉", String(repeating: "ab ", count: 99)] {
            guard let slug = Slug(text) else { continue }
            #expect(Slug(slug.description) == slug)
        }
    }
}
