import Testing

@testable import Settings

@Suite struct SourcePatternTests {
    @Test(arguments: [
        ("*.txt", "seeds/a.txt", true), ("*.txt", "seeds/1954/a.txt", false),
        ("**/*.txt", "seeds/1954/05/a.txt", true), ("**/*.txt", "seeds/a.txt", true),
        ("1954/", "seeds/1954/05/a.txt", true), ("1954/", "seeds/1955/a.txt", false),
        ("seeds/1954/*", "seeds/1954/a.txt", true), ("195?/a.txt", "seeds/1954/a.txt", true),
        ("195?/a.txt", "seeds/195/a.txt", false), ("?.txt", "seeds/é.txt", true),
        ("a**z", "seeds/a/b/z", true), ("", "seeds/a", true), ("/a.txt", "seeds/a.txt", true),
    ])
    func fits(pattern: String, source: String, isFitting: Bool) {
        #expect(SourcePattern(pattern).matches(source) == isFitting)
    }

    @Test func staysQuickWithManyStars() {
        let pattern = SourcePattern(String(repeating: "*a", count: 200))
        #expect(!pattern.matches("seeds/" + String(repeating: "a", count: 400) + "b"))
    }
}
