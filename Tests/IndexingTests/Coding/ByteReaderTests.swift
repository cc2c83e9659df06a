import Testing

@testable import Indexing

@Suite struct ByteReaderTests {
    @Test func readsWhatWasWritten() {
        let numbers = [0, 1, 127, 128, 300, 1 << 31, 1 << 55]
        var bytes: [UInt8] = []
        for number in numbers { bytes.append(varint: number) }
        bytes.withUnsafeBufferPointer { bytes in
            var reader = ByteReader(bytes)
            #expect(numbers.map { _ in reader.varint() } == numbers)
            #expect(reader.isAtEnd)
        }
    }

    @Test func readsNothingPastTheEnd() {
        let bytes: [UInt8] = [0xFF, 0xFF]
        bytes.withUnsafeBufferPointer { bytes in
            var reader = ByteReader(bytes)
            _ = reader.varint()
            #expect(reader.varint() == 0)
            #expect(reader.take(5).isEmpty)
            #expect(reader.take(-1).isEmpty)
        }
    }
}
