/// Finds the longer name that a short one stands for: `John Kerry` for `Kerry`.
enum NameParents {
    /// Links the names of one article.
    static func link(_ names: inout [FoundName], _ text: TopicText) {
        var longest = KeyNumbers(capacity: 64)
        var bestOfLast: [Int] = []
        for (number, name) in names.enumerated() where name.words >= 2 && name.country == nil {
            guard !name.hasConnector || isParticle(name, text), let last = name.tokens.last else { continue }
            let (slot, isNew) = longest.insert(text.stems[text.stem(of: last)].hash)
            if isNew {
                bestOfLast.append(number)
            } else if names[bestOfLast[slot]].count < name.count {
                bestOfLast[slot] = number
            }
        }
        for number in names.indices where names[number].words == 1 && names[number].country == nil {
            guard names[number].parent == nil, let slot = longest.find(names[number].key) else { continue }
            names[number].parent = bestOfLast[slot]
        }
    }

    /// Whether the small word in a name belongs to the family name: `al-Maliki`, not `Bank of England`.
    private static func isParticle(_ name: FoundName, _ text: TopicText) -> Bool {
        guard let last = name.tokens.last, name.tokens.count >= 3 else { return false }
        return text.tokens[last].gap == .hyphen
            || text.tokens[last - 1].range.count <= 3 && !isOf(last - 1, text)
    }

    private static func isOf(_ index: Int, _ text: TopicText) -> Bool {
        text.classes(of: index).contains(.preposition)
    }
}
