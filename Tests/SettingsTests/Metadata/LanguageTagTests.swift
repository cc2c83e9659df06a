import Testing

@testable import Settings

@Suite struct LanguageTagTests {
    @Test(arguments: [
        ("en", "en"), ("EN_us", "en-US"), ("zh-hant-tw", "zh-Hant-TW"), ("es-419", "es-419"),
        ("de-DE-u-co-phonebk", "de-DE-u-co-phonebk"),
    ])
    func writesTagsAsUsual(text: String, tag: String) {
        #expect(LanguageTag.normalized(text) == tag)
    }

    @Test(arguments: ["", "e", "English", "en-", "-en", "en US", "fr-francophone", "日本", "e1", "en--US"])
    func refusesOtherTexts(text: String) {
        #expect(LanguageTag.normalized(text) == nil)
    }
}
