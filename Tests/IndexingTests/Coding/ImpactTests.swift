import Testing

@testable import Indexing

@Suite struct ImpactTests {
    private func occurrences(body: Int = 0, title: Int = 0, names: Int = 0) -> TermOccurrences {
        var occurrences = TermOccurrences()
        (occurrences.body, occurrences.title, occurrences.names) = (body, title, names)
        return occurrences
    }

    @Test func roundsTheAverageToStepsOfATenth() {
        #expect(Impact(averageOf: [900, 920]).averageLength == Impact(averageOf: [880, 900]).averageLength)
        #expect(Impact(averageOf: [Int32]()).averageLength == 10)
        for average: Int32 in [11, 50, 900, 40_000] {
            let rounded = Double(Impact(averageOf: [average]).averageLength)
            #expect(rounded <= Double(average))
            #expect(rounded * 1.11 >= Double(average))
        }
    }

    @Test func growsWithFrequencyAndShrinksWithLength() {
        let impact = Impact(averageOf: [500])
        let levels = [1, 2, 4, 8, 100].map { impact.level(occurrences(body: $0), length: 500) }
        #expect(levels == [4, 8, 10, 12, 15])
        #expect(
            impact.level(occurrences(body: 2), length: 5_000) < impact.level(occurrences(body: 2), length: 50)
        )
        #expect(
            impact.level(occurrences(title: 1), length: 500) > impact.level(occurrences(body: 1), length: 500)
        )
    }

    @Test func staysInBounds() {
        let impact = Impact(averageOf: [1])
        #expect(impact.level(occurrences(), length: 5) == 0)
        #expect(impact.level(occurrences(body: 1), length: .max) == 1)
        #expect(impact.level(occurrences(body: 1 << 40), length: 0) == 15)
    }
}
