extension PageFurniture {
    func isBesideFurniture(_ index: Int) -> Bool {
        if index > 0, let kind = verdicts[index - 1], kind != .endMark { return true }
        guard index + 1 < lines.count, let kind = verdicts[index + 1] else { return false }
        return kind != .endMark
    }

    /// What stands beside page numbers time and again is a running line as well, once is enough for capitals.
    mutating func judgeNeighbours() {
        for group in repeated.groups where verdicts[group[0]] == nil {
            guard group.count(where: isBesideFurniture) * 2 > group.count else { continue }
            let line = lines[group[0]].bytes
            let isLikely = LetterCase.isCapital(line) || FurniturePattern.isAddress(line)
            guard
                group.count > 1 || line.count >= 10 && isLikely && surroundings.standsInProse(group[0])
            else { continue }
            for index in group { verdicts[index] = .runningLine }
        }
    }

    /// Heads with a page number: in capitals and with a gap one is enough, else left and right pages must take turns.
    mutating func judgeNumberedHeads() {
        let numbers = numberedHeads.map(\.head.number)
        let rises = zip(numbers, numbers.dropFirst()).allSatisfy { (1...6).contains($1 - $0) }
        let takesTurns =
            rises && numberedHeads.contains { $0.head.isAtEnd } && numberedHeads.contains { !$0.head.isAtEnd }
        for (index, head) in numberedHeads where verdicts[index] == nil {
            let isPlain = head.hasGap && head.isCapital && surroundings.standsInProse(index)
            guard isPlain || takesTurns && (head.hasGap || head.isCapital) else { continue }
            verdicts[index] = .runningLine
            surroundings.suspect(index)
        }
    }

    /// Heads of two or three lines that stand together: all of them repeat, name the issue or hold the page number.
    mutating func judgeShortGroups() {
        var groups: [Range<Int>] = []
        var keys: [[UInt8]: Int] = [:]
        var next = 0
        for index in lines.indices where index >= next {
            guard let group = surroundings.group(of: index, most: 3), group.count > 1,
                group.allSatisfy({ lines[$0].width <= 100 && verdicts[$0] == nil })
            else { continue }
            next = group.upperBound
            groups.append(group)
            for line in group { keys[RepeatedLines.key(lines[line].bytes), default: 0] += 1 }
        }
        for group in groups {
            let repeats = group.count { keys[RepeatedLines.key(lines[$0].bytes), default: 0] > 1 }
            let names = group.count {
                FurniturePattern.namesIssue(lines[$0].bytes) || PageNumber(lines[$0].bytes) != nil
            }
            let capitals = group.count { LetterCase.isCapital(lines[$0].bytes) }
            let isHead =
                repeats == group.count && (names > 0 || capitals > 0)
                || names > 0
                    && group.allSatisfy { index in
                        FurniturePattern.namesIssue(lines[index].bytes)
                            || LetterCase.isCapital(lines[index].bytes)
                            || PageNumber(lines[index].bytes) != nil
                    }
            guard isHead else { continue }
            for index in group { surroundings.suspect(index) }
            let isProven = repeats == group.count || surroundings.standsInProse(group.lowerBound)
            for index in group where isProven {
                verdicts[index] = PageNumber(lines[index].bytes) == nil ? .runningLine : .pageNumber
            }
        }
    }
}
