import Testing

@testable import Indexing

@Suite struct BitWriterTests {
    @Test func writesTheHighestBitFirst() {
        var writer = BitWriter()
        writer.write(0b101, bits: 3)
        writer.write(0b00001, bits: 5)
        writer.write(1, bits: 1)
        #expect(writer.count == 9)
        #expect(writer.finish() == [0b1010_0001, 0b1000_0000])
        #expect(writer.count == 0)
    }

    @Test func writesRiceAndGammaCodes() {
        var writer = BitWriter()
        writer.write(rice: 9, 2)
        writer.write(gamma: 5)
        #expect(writer.finish() == [0b1100_1001, 0b0100_0000])
    }

    @Test func writesLargeNumbersPlain() {
        var writer = BitWriter()
        writer.write(rice: 1_000_000, 0)
        #expect(writer.finish() == [0xFF, 0xFF, 0xF0, 0x00, 0xF4, 0x24, 0x00])
    }

    @Test func choosesTheCheapestParameter() {
        #expect(RiceParameter.best([Int]()) == 0)
        #expect(RiceParameter.best([0, 0, 0, 1]) == 0)
        for numbers in [[5, 9, 700, 3, 80], [1_000_000], Array(0..<500)] {
            let best = (0...15).min { bits(numbers, $0) < bits(numbers, $1) } ?? 0
            #expect(bits(numbers, RiceParameter.best(numbers)) == bits(numbers, best))
        }
        #expect(RiceParameter.best([1 << 40], limit: 15) <= 15)
    }

    private func bits(_ numbers: [Int], _ k: Int) -> Int {
        var writer = BitWriter()
        for number in numbers { writer.write(rice: number, k) }
        return writer.count
    }
}
