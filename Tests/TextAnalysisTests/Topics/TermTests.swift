import Testing
import TextAnalysis

@Suite struct TermTests {
    @Test func joinsFormsOfWordAndWritesTheCommonest() {
        let topics = ArticleTopics("The boycotts spread. A boycott is rare; boycotts are dear.")
        #expect(topics.candidate("boycotts")?.count == 3)
    }

    @Test func leavesStopWordsNumbersAndWordsOfEveryArticleOut() {
        let topics = ArticleTopics("The year 1954 was new to many people, and 1954 the first of many years.")
        #expect(topics.forms(.term, .phrase) == [])
    }

    @Test(arguments: [
        ("en", "Nine boats went out. Nine boats came home, and eleven men of nine saw the eleventh hour."),
        (
            "de",
            "Neun Boote fuhren aus. Neun Boote kamen heim, und elf Männer von neun sahen die elfte Stunde."
        ),
        ("fr", "Onze bateaux partent. Onze bateaux rentrent, et neuf marins sur onze voient le soir."),
        ("nl", "Negen boten voeren uit. Negen boten kwamen terug, en elf man van negen zag de avond."),
    ])
    func takesNoNumberInWordsForATopic(language: String, text: String) {
        let numbers = ["nine", "eleven", "neun", "elf", "onze", "neuf", "negen"]
        let topics = ArticleTopics(text, language: language)
        #expect(topics.forms(.term).map { $0.lowercased() }.filter(numbers.contains) == [])
    }

    @Test func tellsNounsFromVerbs() throws {
        let topics = ArticleTopics(
            "The harvest was poor. They will rejoice. The harvest failed, and we rejoice.")
        let (noun, verb) = (
            try #require(topics.candidate("harvest")), try #require(topics.candidate("rejoice"))
        )
        #expect(noun.noun == 1 && noun.verb == 0)
        #expect(verb.noun == 0 && verb.verb == 2)
    }

    @Test func findsPhrasesThatComeAgain() {
        let topics = ArticleTopics(
            "The steam engine stood. A steam engine is loud. He loved the steam engine.")
        #expect(topics.forms(.phrase) == ["steam engine"])
    }

    @Test func takesNoVerbBehindNameForPhrase() {
        let topics = ArticleTopics("Then Weller says no. So Weller says, and Weller says.")
        #expect(topics.forms(.phrase) == [])
    }

    @Test func writesGermanNounsWithCapital() {
        let topics = ArticleTopics(
            "Im Hafen lag der Dampfer. Der Dampfer fuhr, und die Hafenarbeiter sahen dem Dampfer nach.",
            language: "de")
        #expect(topics.forms(.term) == ["Dampfer", "Hafen", "Hafenarbeiter"])
    }

    @Test func keepsAccents() {
        let topics = ArticleTopics("La grève continue. Une grève est rare, la grève dure.", language: "fr")
        #expect(topics.forms(.term).first == "grève")
    }

    @Test func countsWordWithAndWithoutMarksAsOne() {
        let topics = ArticleTopics("La grève dure. Une greve est rare, la grève dure.", language: "fr")
        #expect(topics.candidate("grève")?.count == 3)
        #expect(topics.candidate("greve") == nil)
    }

    @Test func marksPairsOfLettersAsNoWords() {
        let topics = ArticleTopics("夏目漱石は小説を書いた。夏目漱石は教師だった。", language: "ja")
        #expect(topics.forms(.term, .phrase, .name) == [])
        #expect(topics.forms(.fragment).contains("漱石"))
    }

    @Test func leavesPartsOfAddressesOut() {
        let topics = ArticleTopics(
            "See https://bread.example/loaf and bread.example/loaf and loaf@bread.example today.")
        #expect(topics.forms(.term) == [])
    }
}
