import Testing

@testable import Articles

/// Eight bytes at once give what each byte alone gives.
struct MarkupBytesTests {
    private func check(_ bytes: [UInt8]) {
        for withApostrophe in [false, true] {
            let special = Array((withApostrophe ? "\"&<>'" : "\"&<>").utf8)
            bytes.withUnsafeBufferPointer { text in
                for start in 0...text.count {
                    let expected = text[start...].firstIndex { special.contains($0) } ?? text.count
                    #expect(
                        MarkupBytes.next(in: text, from: start, withApostrophe: withApostrophe) == expected)
                }
            }
        }
    }

    @Test func findsEachByteAtEachPlace() {
        for byte in UInt8.min...UInt8.max {
            for place in 0..<11 {
                var bytes = Array("Mill Street".utf8)
                bytes[place] = byte
                check(bytes)
            }
        }
    }

    /// Bytes that differ from those in one bit, behind them, where a borrow could make them look the same.
    @Test func tellsNeighboursApart() {
        let near = Array("\"#&'%$<=>?!a".utf8)
        for length in 0..<20 {
            for turn in near.indices { check((0..<length).map { near[($0 * 5 + turn) % near.count] }) }
        }
    }
}
