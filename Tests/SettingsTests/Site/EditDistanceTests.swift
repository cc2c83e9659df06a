import Testing

@testable import Settings

@Suite struct EditDistanceTests {
    @Test func countsChanges() {
        #expect(EditDistance.between(Array("titel".unicodeScalars), Array("title".unicodeScalars)) == 2)
        #expect(EditDistance.between([], Array("abc".unicodeScalars)) == 3)
        #expect(EditDistance.between(Array("kitten".unicodeScalars), Array("sitting".unicodeScalars)) == 3)
    }

    @Test func findsTheNearestWord() {
        #expect(EditDistance.nearest(to: "Feed", among: ["footer", "feeds", "seed"]) == "feeds")
        #expect(EditDistance.nearest(to: "colour", among: ["footer", "feeds"]) == nil)
        #expect(EditDistance.nearest(to: String(repeating: "a", count: 100_000), among: ["a"]) == nil)
    }
}
