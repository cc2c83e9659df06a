import Testing

@testable import Cataloging

@Suite struct FixedLogTests {
    @Test func countsHalfOctaves() {
        #expect((0...9).map { FixedLog.halves($0) } == [0, 0, 2, 3, 4, 4, 5, 5, 6, 6])
        #expect(FixedLog.halves(1 << 40) == 80)
    }
}
