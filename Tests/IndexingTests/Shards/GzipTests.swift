import Testing

@testable import Indexing

@Suite struct GzipTests {
    @Test func writesNoTimeAndNoSystem() {
        let bytes = Gzip.compressed(Array("hello hello hello".utf8))
        #expect(Array(bytes.prefix(10)) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 255])
        #expect(Array(bytes.suffix(4)) == [17, 0, 0, 0])
    }

    @Test func compresses() {
        #expect(Gzip.compressed([UInt8](repeating: 7, count: 100_000)).count < 200)
        #expect(Gzip.compressed([]).count == 20)
    }
}
