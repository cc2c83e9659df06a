import Testing

@testable import Cataloging

/// Which articles are left out because they repeat others.
struct OmissionTests {
    private func omissions(_ pairs: (article: Int, original: Int)...) -> [Int: Int] {
        DuplicateGroups(
            pairs.map {
                DuplicatePair(
                    article: $0.article, original: $0.original, kind: .same, share: 90)
            }, articles: 10
        ).omissions()
    }

    @Test func leavesOutWhatRepeatsAnother() { #expect(omissions((4, 2), (6, 2)) == [4: 2, 6: 2]) }

    @Test func keepsWhatRepeatsOnlyWhatIsLeftOut() {
        #expect(omissions((4, 2), (6, 4)) == [4: 2])
        #expect(omissions((3, 4), (4, 2)) == [4: 2])
    }

    @Test func leadsToAnOriginalThatStays() { #expect(omissions((6, 4), (6, 3), (4, 2)) == [4: 2, 6: 3]) }

    @Test func keepsTheFirstOfACircle() { #expect(omissions((1, 2), (2, 3), (3, 1)) == [3: 1]) }

    @Test func leavesOutWhatOnlyWaitsOnACircle() {
        #expect(omissions((0, 5), (5, 6), (6, 7), (7, 5)) == [0: 5, 7: 5])
    }

    @Test func decidesLongChains() {
        let pairs = (0..<50_000).map {
            DuplicatePair(article: $0, original: $0 + 1, kind: .update, share: 60)
        }
        let omissions = DuplicateGroups(pairs, articles: 50_001).omissions()
        #expect(omissions.count == 25_000 && omissions[0] == nil && omissions[49_999] == 50_000)
    }
}
