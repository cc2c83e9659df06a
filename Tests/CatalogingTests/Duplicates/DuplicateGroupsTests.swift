import Cataloging
import Testing

@Suite struct DuplicateGroupsTests {
    @Test func joinsOverOthers() {
        func pair(_ one: Int, _ two: Int) -> DuplicatePair {
            DuplicatePair(article: one, original: two, kind: .same, share: 100)
        }
        let groups = DuplicateGroups([pair(4, 2), pair(2, 5), pair(6, 7)], articles: 9)
        #expect((0..<9).map { groups.group(of: $0) } == [0, 1, 2, 3, 2, 2, 6, 6, 8])
        #expect(groups.areDuplicates(4, 5))
        #expect(!groups.areDuplicates(5, 6))
        #expect(groups.areDuplicates(8, 8))
    }
}
