import Testing

@testable import TextAnalysis

@Suite struct ByteStringTableTests {
    @Test func numbersStringsInTheOrderTheyComeIn() {
        var table = ByteStringTable(capacity: 1)
        var numbers: [Int] = []
        for index in (0..<3_000).map({ $0 % 1_000 }) {
            Array("word\(index)".utf8).withUnsafeBufferPointer { numbers.append(table.insert($0).number) }
        }
        #expect(numbers == (0..<3_000).map { $0 % 1_000 })
        #expect(table.count == 1_000)
        #expect(table[999] == Array("word999".utf8))
        #expect(Array("word7".utf8).withUnsafeBufferPointer { table.find($0) } == 7)
        #expect(Array("word".utf8).withUnsafeBufferPointer { table.find($0) } == nil)
    }

    @Test func holdsTheEmptyString() {
        var table = ByteStringTable()
        #expect(table.insert(UnsafeBufferPointer(start: nil, count: 0)).isNew)
        #expect(!table.insert(UnsafeBufferPointer(start: nil, count: 0)).isNew)
        #expect(table[0].isEmpty)
    }

    @Test func tellsStringsOfAllLengthsApart() {
        var table = ByteStringTable(capacity: 1)
        let letters = Array("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrst".utf8)
        var strings: [[UInt8]] = []
        for count in 0...letters.count {
            let whole = Array(letters[..<count])
            strings.append(whole)
            // The same but for one byte, wherever that stands; or longer by a byte that fills up.
            for index in 0..<count {
                var other = whole
                other[index] = 0x2A
                strings.append(other)
            }
            strings.append(whole + [0])
        }
        for _ in 0..<2 {
            for (number, string) in strings.enumerated() {
                #expect(string.withUnsafeBufferPointer { table.insert($0).number } == number)
                #expect(table[number] == string)
                #expect(string.withUnsafeBufferPointer { table.find($0) } == number)
            }
        }
    }
}
