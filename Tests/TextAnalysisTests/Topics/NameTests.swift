import Testing
import TextAnalysis

@Suite struct NameTests {
    @Test func findsNamesInMidSentence() {
        let topics = ArticleTopics("Yesterday the trade unions met Gustav Weller in Old Harbour.")
        #expect(topics.forms(.name) == ["Gustav Weller", "Old Harbour"])
    }

    @Test func doesNotTakeFirstWordOfSentenceForName() {
        let topics = ArticleTopics("Bread was dear. Workers queued for it. Potatoes were dearer.")
        #expect(topics.forms(.name) == [])
    }

    @Test func takesFirstWordOfSentenceThatIsNameElsewhere() {
        let topics = ArticleTopics("The crew feared Ahab. Ahab said nothing.")
        #expect(topics.candidate("Ahab")?.count == 2)
    }

    @Test(arguments: [
        ("It was Secretary of State John Kerry who spoke.", "John Kerry"),
        ("There Prime Minister Nouri al-Maliki stayed.", "Nouri al-Maliki"),
        ("They saw Senator J. Cogan there.", "J. Cogan"),
        ("We met Dr. Rosa Feld today.", "Rosa Feld"),
        ("Here White House Press Secretary Ann Lee spoke.", "Ann Lee"),
        ("It was Director of National Intelligence Tom Orr.", "Tom Orr"),
    ])
    func takesTitlesOffNames(text: String, name: String) {
        #expect(ArticleTopics(text).forms(.name) == [name])
    }

    @Test(arguments: [
        "the Department of the Treasury", "the Office of Management and Budget",
        "the Center for Disease Control",
        "the Bank of England", "the firm Marks & Spencer",
    ])
    func keepsSmallWordsInsideNames(name: String) {
        let words = name.split(separator: " ", maxSplits: name.hasPrefix("the firm") ? 2 : 1).last.map(
            String.init)
        #expect(ArticleTopics("It went to \(name) today.").forms(.name) == [words])
    }

    @Test func partsTwoPeopleAtAnd() {
        let topics = ArticleTopics("It pleased John Kerry and Rosa Feld.")
        #expect(topics.forms(.name) == ["John Kerry", "Rosa Feld"])
    }

    @Test func doesNotTakeTitleAloneForName() {
        #expect(ArticleTopics("It was the Prime Minister who spoke.").forms(.name) == [])
    }

    @Test func linksFamilyNameToWholeName() {
        let topics = ArticleTopics("It was John Kerry who spoke. Later Kerry left, and Kerry slept.")
        #expect(topics.parent(of: "Kerry") == "John Kerry")
    }

    @Test func doesNotLinkPlaceToInstitution() {
        let topics = ArticleTopics("It went to the Bank of Wessex in Wessex.")
        #expect(topics.parent(of: "Wessex") == nil)
    }

    @Test func linksAbbreviationToItsName() {
        let topics = ArticleTopics(
            "It is run by the General Services Administration (GSA). The GSA is large.")
        #expect(topics.parent(of: "GSA") == "General Services Administration")
        #expect(topics.candidate("GSA")?.marks.contains(.isAbbreviation) == true)
    }

    @Test func findsNoNamesInHeadingWithCapitalOnEveryWord() {
        let topics = ArticleTopics("A Short History Of Bread\n\nIt was dear.")
        #expect(topics.forms(.name) == [])
    }

    @Test(.timeLimit(.minutes(1))) func findsNoNameInEndlessRunOfCapitals() {
        let run = String(repeating: "Mill of Barn and Office ", count: 60_000)
        let topics = ArticleTopics("Here the men of the town met \(run).")
        #expect(topics.forms(.name) == [])
    }

    @Test func findsNamesOfMachines() {
        #expect(ArticleTopics("They moved it to cloud.gov today.").forms(.name) == ["cloud.gov"])
        #expect(ArticleTopics("See https://cloud.gov/help today.").forms(.name) == [])
    }

    @Test func tellsLettersFromWords() {
        let topics = ArticleTopics("For us it was IT that mattered, and who knew, WHO knew.")
        #expect(topics.forms(.name) == ["IT", "WHO"])
    }

    @Test func leavesDaysAndMonthsOut() {
        #expect(ArticleTopics("It came on Friday in June.").forms(.name) == [])
    }

    @Test func takesNoSmallWordAtSentenceStartIntoName() {
        let topics = ArticleTopics("Il part. À Paris, il pleut. Il va à Paris.", language: "fr")
        #expect(topics.forms(.name) == ["Paris"])
    }
}
