/// Names that differ only in case, normal form or runs of white space, brought together under their commonest spelling.
struct NameGroups: Sendable {
    /// One name with all its articles.
    struct Group: Sendable {
        /// The commonest spelling; of several, the one that got there first.
        var name: String
        /// Numbers of the articles, in the order in which they were added.
        var articles: [Int]
        fileprivate var spellings: [String: Int]
        fileprivate var best = 0
    }

    private(set) var groups: [Group] = []
    private var numbers: [String: Int] = [:]

    /// Notes that an article carries a name; returns the number of the name's group, nil for an empty name.
    mutating func add(_ name: String, article: Int) -> Int? {
        let spelling = Self.trimmed(name)
        guard !spelling.isEmpty else { return nil }
        let key = Self.key(spelling)
        guard let number = numbers[key] else {
            numbers[key] = groups.count
            groups.append(Group(name: spelling, articles: [article], spellings: [spelling: 1], best: 1))
            return groups.count - 1
        }
        // One article may carry two spellings of one name.
        if groups[number].articles.last != article { groups[number].articles.append(article) }
        let count = groups[number].spellings[spelling, default: 0] + 1
        groups[number].spellings[spelling] = count
        if count > groups[number].best {
            groups[number].best = count
            groups[number].name = spelling
        }
        return number
    }

    private static func key(_ spelling: String) -> String { spelling.lowercased() }

    /// White space at the ends gone, runs of it folded to one space.
    private static func trimmed(_ name: String) -> String {
        if name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return name }
        return name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
