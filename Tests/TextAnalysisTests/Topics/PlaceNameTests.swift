import Testing
import TextAnalysis

@Suite struct PlaceNameTests {
    @Test func countsAdjectiveForCountry() {
        let topics = ArticleTopics("The Iraqi army and two Iraqis came from Iraq.")
        #expect(topics.forms(.place) == ["Iraq"])
        #expect(topics.candidate("Iraq")?.count == 3)
    }

    @Test func countsCapitalForCountryThatTextNames() {
        let topics = ArticleTopics("It left Baghdad for the rest of Iraq.")
        #expect(topics.candidate("Iraq")?.count == 2)
        #expect(topics.candidate("Baghdad") == nil)
    }

    @Test func keepsCapitalWhoseCountryIsNotNamed() {
        #expect(ArticleTopics("It left Baghdad by night.").forms(.name, .place) == ["Baghdad"])
    }

    @Test(arguments: ["the US army", "the U.S. army", "the American army", "the United States"])
    func knowsNamesOfUnitedStates(name: String) {
        #expect(ArticleTopics("They met \(name).").forms(.name, .place) == ["United States"])
    }

    @Test func doesNotTakePronounForCountry() {
        #expect(ArticleTopics("Us they met, and they told us.").forms(.place) == [])
    }

    @Test func countsCountryBeforeTitle() {
        let topics = ArticleTopics("There Iraqi Prime Minister Nouri al-Maliki stayed.")
        #expect(Set(topics.forms(.name, .place)) == ["Iraq", "Nouri al-Maliki"])
    }

    @Test func knowsCountriesInEnglishAlone() {
        let topics = ArticleTopics("Hier parlait Paul Durand en Iraq.", language: "fr")
        #expect(topics.forms(.name, .place) == ["Paul Durand", "Iraq"])
    }
}
