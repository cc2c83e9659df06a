import Cataloging
import Testing
import TextAnalysis

/// What may be a tag of an article that stands alone.
@Suite struct TagQualityTests {
    private static func tags(_ text: String, title: String = "", language: String = "en") -> [String] {
        DerivedTags(TopicIndex([ArticleTopics(title: title, text: text, language: language)]), given: [[]])
            .names[0]
    }

    @Test func takesNoVerbs() {
        let tags = Self.tags(
            "They will rejoice. We rejoice, and you must rejoice. Who would rejoice? The harvest, the harvest, a harvest."
        )
        #expect(tags == ["harvest"])
    }

    @Test func takesNoPartOfBetterTag() {
        let tags = Self.tags(
            "The steam engine stood. A steam engine is loud. He loved the steam engine, and steam loved him.")
        #expect(tags == ["steam engine"])
    }

    @Test func keepsNamesThatBeginAlikeApart() {
        let tags = Self.tags(
            "Nobody in Iran spoke. From Iraq came news. In Iraq and in Iran it rained, said Iran, and Iraq.")
        #expect(Set(tags) == ["Iran", "Iraq"])
    }

    @Test func takesNoPairsOfLetters() {
        #expect(Self.tags("夏目漱石は小説を書いた。夏目漱石は教師だった。夏目漱石は猫を飼った。", language: "ja") == [])
    }

    @Test func readsOtherLanguages() {
        #expect(
            Self.tags(
                "Die Gewerkschaft fordert Löhne. Für die Gewerkschaft sind Löhne wichtig, denn Löhne steigen, sagt die Gewerkschaft.",
                language: "de") == ["Gewerkschaft", "Löhne"])
        #expect(
            Self.tags(
                "La grève des cheminots continue. La grève dure, disent les cheminots. Une grève des cheminots est rare.",
                language: "fr") == ["grève", "cheminots"])
    }
}
