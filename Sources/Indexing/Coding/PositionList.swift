/// The positions of one term in its articles, encoded in bits.
///
/// It begins with a parameter (5 bits). Each article, in order, has the count of its positions in Elias gamma and their gaps, each less
/// one, in Rice code; the parameter is less by one for each doubling of the count, because the gaps are about half then.
enum PositionList {
    /// The bits of a term's positions; empty when it has none.
    static func encoded(_ term: MergedTerm) -> [UInt8] {
        guard !term.positions.isEmpty else { return [] }
        let gaps = gaps(term)
        let parameter = parameter(term, gaps)
        var writer = BitWriter()
        writer.write(parameter, bits: 5)
        var next = 0
        for occurrences in term.occurrences {
            let count = occurrences.positions
            writer.write(gamma: max(1, count))
            let k = max(0, parameter - log2(count))
            for index in next..<next + count { writer.write(rice: gaps[index], k) }
            next += count
        }
        return writer.finish()
    }

    private static func gaps(_ term: MergedTerm) -> [Int] {
        var gaps: [Int] = []
        gaps.reserveCapacity(term.positions.count)
        for occurrences in term.occurrences {
            var last = -1
            for position in term.positions[gaps.count..<gaps.count + occurrences.positions] {
                gaps.append(position - last - 1)
                last = position
            }
        }
        return gaps
    }

    private static func parameter(_ term: MergedTerm, _ gaps: [Int]) -> Int {
        var widened: [Int] = []
        widened.reserveCapacity(gaps.count)
        for occurrences in term.occurrences {
            let doublings = log2(occurrences.positions)
            for _ in 0..<occurrences.positions { widened.append(gaps[widened.count] << doublings) }
        }
        return RiceParameter.best(widened, limit: 31)
    }

    private static func log2(_ count: Int) -> Int {
        Int.bitWidth - 1 - max(1, count).leadingZeroBitCount
    }
}
