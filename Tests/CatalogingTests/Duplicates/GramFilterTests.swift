import Testing

@testable import Cataloging

struct GramFilterTests {
    @Test func keepsWhatRepeatsAndDropsMostOfTheRest() {
        let grams = (0..<20_000).map { UInt32(truncatingIfNeeded: $0 &* 2_654_435_761) << 4 }
        let repeated = Array(grams[..<500])
        let filter = GramFilter(grams + repeated)
        #expect(repeated.allSatisfy { filter.mayRepeat($0) })
        #expect(grams[500...].count { filter.mayRepeat($0) } < grams.count / 3)
    }

    @Test func standsNoGrams() { #expect(!GramFilter([]).mayRepeat(7)) }
}
