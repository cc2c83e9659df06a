extension TemplateParser {
    /// Finds the lines that hold only tags that write nothing of their own: such a line disappears from the
    /// output.
    ///
    /// That is a line with one tag that is neither a variable nor within other text, and a line with several
    /// tags that all belong to parents and blocks. What stands between the tags of a parent does not count.
    mutating func markLonelyTags() {
        var start = 0
        while start < tokens.count {
            var end = start
            while end < tokens.count, !endsLine(tokens[end]) { end += 1 }
            let line = start..<min(end + 1, tokens.count)
            markLonelyTags(in: line)
            start = line.upperBound
        }
    }

    private func endsLine(_ token: TemplateToken) -> Bool {
        token.tag == nil && bytes[token.range.upperBound - 1] == UInt8(ascii: "\n")
    }

    private mutating func markLonelyTags(in line: Range<Int>) {
        var tags: [Int] = []
        var blanks: [Int] = []
        var index = line.lowerBound
        while index < line.upperBound {
            if let tag = tokens[index].tag {
                guard tag.mayStandAlone else { return }
                tags.append(index)
                if tag.kind == .parent, let partner = tokens[index].partner, line.contains(partner) {
                    index = partner
                }
            } else if isBlank(tokens[index].range) {
                blanks.append(index)
            } else {
                return
            }
            index += 1
        }
        guard let first = tags.first, tags.count == 1 || mayShareLine(tags, line) else { return }
        if first > line.lowerBound { tokens[first].indentation = tokens[line.lowerBound].range }
        for index in tags + blanks { tokens[index].standsAlone = true }
    }

    /// Whether several tags may disappear with their line.
    private func mayShareLine(_ tags: [Int], _ line: Range<Int>) -> Bool {
        for index in tags {
            guard let tag = tokens[index].tag else { return false }
            let kind = tag.kind == .close ? tokens[index].partner.flatMap { tokens[$0].tag?.kind } : tag.kind
            guard kind == .parent || kind == .block || kind == .silent else { return false }
            // A block that opens and closes on the line is written there: it must be alone.
            if tag.kind == .block, let partner = tokens[index].partner, line.contains(partner) {
                return tags.count == 2
            }
        }
        return true
    }

    func isBlank(_ range: Range<Int>) -> Bool {
        bytes[range].allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    }
}
