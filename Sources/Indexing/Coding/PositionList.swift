/// The positions of one term in its articles, encoded in bits.
///
/// It begins with a parameter (5 bits), and a bit that says whether there are articles without positions, where the word is a stop
/// word. Each article, in order, has the count of its positions, plus that bit, in Elias gamma, and their gaps, each less one, in Rice
/// code; the parameter is less by one for each doubling of the count, because the gaps are about half then.
struct PositionList {
    /// Of each article how many positions it has.
    private(set) var counts: [Int] = []
    /// Those of all articles, one behind the other.
    private(set) var positions: [Int] = []

    /// Adds the positions of the next article.
    mutating func append(_ places: some Collection<Int>) {
        counts.append(places.count)
        positions.append(contentsOf: places)
    }

    /// Adds articles of another list, and their positions.
    mutating func append(_ other: PositionList, _ articles: Range<Int>, _ places: Range<Int>) {
        counts += other.counts[articles]
        positions += other.positions[places]
    }

    /// The list in bits; empty when there are no positions.
    func encoded() -> [UInt8] {
        guard !positions.isEmpty else { return [] }
        let gaps = gaps()
        let parameter = parameter(gaps)
        var writer = BitWriter()
        writer.write(parameter, bits: 5)
        let zero = counts.contains(0) ? 1 : 0
        writer.write(zero, bits: 1)
        var next = 0
        for count in counts {
            writer.write(gamma: count + zero)
            let k = max(0, parameter - Self.log2(count))
            for index in next..<next + count { writer.write(rice: gaps[index], k) }
            next += count
        }
        return writer.finish()
    }

    private func gaps() -> [Int] {
        var gaps: [Int] = []
        gaps.reserveCapacity(positions.count)
        for count in counts {
            var last = -1
            for index in gaps.count..<gaps.count + count {
                gaps.append(positions[index] - last - 1)
                last = positions[index]
            }
        }
        return gaps
    }

    private func parameter(_ gaps: [Int]) -> Int {
        var widened: [Int] = []
        widened.reserveCapacity(gaps.count)
        for count in counts {
            let doublings = Self.log2(count)
            for _ in 0..<count { widened.append(gaps[widened.count] << doublings) }
        }
        return RiceParameter.best(widened, limit: 31)
    }

    private static func log2(_ count: Int) -> Int {
        Int.bitWidth - 1 - max(1, count).leadingZeroBitCount
    }
}

extension PositionList {
    /// The positions of so many articles.
    init(decoding bytes: [UInt8], articles: Int) {
        guard !bytes.isEmpty else {
            counts = [Int](repeating: 0, count: articles)
            return
        }
        bytes.withUnsafeBufferPointer { bytes in
            var reader = BitReader(bytes)
            let parameter = reader.int(5)
            let zero = reader.int(1)
            for _ in 0..<articles {
                let count = reader.gamma() - zero
                counts.append(count)
                let k = max(0, parameter - Self.log2(count))
                var position = -1
                for _ in 0..<count {
                    position += 1 + reader.rice(k)
                    positions.append(position)
                }
            }
        }
    }
}
