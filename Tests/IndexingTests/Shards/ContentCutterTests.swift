import Testing

@testable import Indexing

@Suite struct ContentCutterTests {
    private func pieces(_ items: [String]) -> [[String]] {
        var cutter = ContentCutter(minimum: 12, middle: 20, maximum: 32)
        var pieces: [[String]] = [[]]
        for item in items {
            if cutter.cuts(before: Array(item.utf8), size: 1) { pieces.append([]) }
            pieces[pieces.count - 1].append(item)
        }
        return pieces
    }

    @Test func keepsToItsSizes() {
        let pieces = pieces((0..<5_000).map { "item \($0)" })
        #expect(pieces.dropLast().allSatisfy { (12...32).contains($0.count) })
        #expect((200...320).contains(pieces.count))
    }

    @Test func movesFewCutsWhenAnItemComesIn() {
        var items = (0..<5_000).map { "item \($0)" }
        let before = Set(pieces(items))
        items.insert("new", at: 2_000)
        #expect(Set(pieces(items)).subtracting(before).count <= 4)
    }

    @Test func cutsAroundALargeItem() {
        var cutter = ContentCutter(minimum: 10, middle: 20, maximum: 30)
        let cuts = [5, 100, 5].map { cutter.cuts(before: [UInt8($0)], size: $0) }
        #expect(cuts == [false, true, true])
    }
}
