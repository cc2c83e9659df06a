extension LetterTable {
    /// Reads a table; a record that is not understood is left out.
    init(_ text: StaticString) {
        blocks = []
        entries = [UInt32](repeating: 0, count: 128)
        var reader = LetterTableReader(text)
        var point: UInt32 = 0x80
        while let gap = reader.number(), let operation = reader.byte() {
            point += gap
            switch operation {
            case UInt8(ascii: "="): fill(&point, reader.number(), .letter)
            case UInt8(ascii: "#"): fill(&point, reader.number(), .unspaced)
            case UInt8(ascii: "_"): fill(&point, reader.number(), .mark)
            case UInt8(ascii: "."): fill(&point, reader.number(), .ignored)
            case UInt8(ascii: "~"): alternate(&point, reader.number())
            case UInt8(ascii: "+"): shift(&point, reader.number(), by: reader.argument(), sign: 1)
            case UInt8(ascii: "-"): shift(&point, reader.number(), by: reader.argument(), sign: -1)
            default: repeat { fold(&point, reader.letters()) } while reader.skip(UInt8(ascii: ","))
            }
        }
    }

    private mutating func fill(_ point: inout UInt32, _ count: UInt32?, _ treatment: Treatment) {
        for _ in 0..<(count ?? 0) { set(&point, treatment, 0) }
    }

    private mutating func alternate(_ point: inout UInt32, _ count: UInt32?) {
        for index in 0..<(count ?? 0) {
            if index % 2 == 0 { set(&point, .folded, point + 1) } else { set(&point, .letter, 0) }
        }
    }

    private mutating func shift(_ point: inout UInt32, _ count: UInt32?, by distance: UInt32?, sign: Int32) {
        for _ in 0..<(count ?? 0) {
            let target = UInt32(bitPattern: Int32(bitPattern: point) &+ sign &* Int32(distance ?? 0))
            set(&point, .folded, target)
        }
    }

    private mutating func fold(_ point: inout UInt32, _ letters: [UInt32]) {
        if letters.count == 1 {
            set(&point, .folded, letters[0])
        } else {
            set(&point, .sequence, UInt32(sequences.count) << 5 | UInt32(min(31, letters.count)))
            sequences += letters
        }
    }

    private mutating func set(_ point: inout UInt32, _ treatment: Treatment, _ argument: UInt32) {
        let block = Int(point >> 7)
        while blocks.count <= block { blocks.append(0) }
        if blocks[block] == 0 {
            blocks[block] = UInt16(entries.count >> 7)
            entries += [UInt32](repeating: 0, count: 128)
        }
        entries[Int(blocks[block]) << 7 | Int(point & 127)] = treatment.rawValue << 28 | argument
        point += 1
    }
}
