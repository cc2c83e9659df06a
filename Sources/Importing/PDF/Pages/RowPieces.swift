/// Puts lines together that the extractor cut into pieces at a wide gap.
enum RowPieces {
    /// Appends each line to the one before it where it stands in the same row of the same block, close to the
    /// right.
    static func joined(_ lines: [LayoutLine]) -> [LayoutLine] {
        var result: [LayoutLine] = []
        result.reserveCapacity(lines.count)
        for line in lines {
            if let last = result.indices.last, continues(line, result[last]) {
                result[last].append(line)
            } else {
                result.append(line)
            }
        }
        return result
    }

    private static func continues(_ line: LayoutLine, _ previous: LayoutLine) -> Bool {
        guard line.page == previous.page, abs(line.box.yMax - previous.box.yMax) < 0.3 * previous.size else {
            return false
        }
        // Joining measures the whole row anew.
        guard previous.words.count < 200 else { return false }
        let gap = line.box.xMin - previous.box.xMax
        if gap < -0.5 * previous.size { return false }
        // A bullet stands apart from its text, often in a block of its own.
        let isBullet = ListMarker((previous.text + [0x20, 0x78])[...]) != nil && previous.words.count == 1
        return (line.block == previous.block || isBullet) && gap < 4 * previous.size
    }
}
