import Articles
import TestSupport
import Testing

@testable import Cataloging

@Suite struct KnownNamesTests {
    private let names = KnownName.all
    private let catalog: Catalog
    /// The spellings, one an article.
    private let spellings: [String]

    init() {
        var spellings: [String] = []
        for name in KnownName.all { spellings += [name.name, name.name] + name.certain + name.doubtful }
        self.spellings = spellings
        catalog = Catalog(
            CatalogInput(
                testing: spellings.enumerated().map {
                    ArticleRecord(testing: "seeds/\(1_000 + $0.offset).md", authors: [$0.element])
                }))
    }

    private func person(_ spelling: String) -> Int? {
        spellings.firstIndex { $0.unicodeScalars.elementsEqual(spelling.unicodeScalars) }
            .flatMap { catalog.authors[$0].first }
    }

    @Test func knowsThirtyPeople() { #expect(names.count == 30) }

    @Test func makesAllCertainMerges() {
        for name in names {
            for spelling in name.certain {
                #expect(person(spelling) == person(name.name), "\(spelling)")
            }
        }
    }

    @Test func makesNoWrongMerge() {
        let people = names.flatMap { [$0.name] + $0.doubtful }
        #expect(Set(people.compactMap(person)).count == people.count)
        #expect(catalog.people.count == people.count)
    }

    @Test func listsWhatIsDoubtful() {
        let summaries = catalog.diagnostics.filter { $0.rule == .samePerson }.map(\.summary)
        let doubtful = names.flatMap(\.doubtful)
        for spelling in doubtful {
            #expect(summaries.contains { $0.contains("“\(spelling)”") }, "\(spelling)")
        }
        #expect(summaries.count == doubtful.count, "\(summaries)")
    }
}
