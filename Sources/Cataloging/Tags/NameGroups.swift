/// Names that differ only in case, normal form or runs of white space, brought together under their commonest spelling.
struct NameGroups: Sendable {
    /// One name with all its articles.
    struct Group: Sendable {
        /// The commonest spelling; of several, the one that got there first.
        var name: String
        /// Numbers of the articles, in the order in which they were added.
        var articles: [Int]
        fileprivate var best = 0
    }

    /// One way to write a name.
    private struct Spelling {
        var group: Int
        var text: String
        var count = 0
    }

    private(set) var groups: [Group] = []
    /// Numbers of the groups by their folded names.
    private var numbers: [String: Int] = [:]
    private var spellings: [Spelling] = []
    /// Numbers of the spellings by the names as sources give them: most names come up again letter by letter.
    private var spellingNumbers: [String: Int] = [:]

    /// Notes that an article carries a name; returns the number of the name's group, nil for an empty name.
    ///
    /// - Parameter isWritten: Whether the source writes the name; one that does not has no say in how it is spelt.
    mutating func add(_ name: String, article: Int, isWritten: Bool = true) -> Int? {
        guard let place = spellingNumbers[name] ?? addSpelling(name) else { return nil }
        if isWritten { spellings[place].count += 1 }
        let spelling = spellings[place]
        let number = spelling.group
        // One article may carry two spellings of one name.
        if groups[number].articles.last != article { groups[number].articles.append(article) }
        if spelling.count > groups[number].best {
            groups[number].best = spelling.count
            groups[number].name = spelling.text
        }
        return number
    }

    /// Adds a name that no article carries, unless it is there.
    mutating func addGroup(_ name: String) {
        if number(of: name) == nil { _ = addSpelling(name) }
    }

    /// The number of a name's group.
    func number(of name: String) -> Int? { numbers[Self.key(name)] }

    /// Notes a name as it was never written before; nil for an empty one.
    private mutating func addSpelling(_ name: String) -> Int? {
        let text = Self.trimmed(name)
        guard !text.isEmpty else { return nil }
        if text != name {
            // Names that differ in white space alone are one spelling.
            let place = spellingNumbers[text] ?? addSpelling(text)
            spellingNumbers[name] = place
            return place
        }
        let key = Self.key(text)
        let group = numbers[key] ?? groups.count
        if group == groups.count {
            numbers[key] = group
            groups.append(Group(name: text, articles: []))
        }
        spellings.append(Spelling(group: group, text: text))
        spellingNumbers[name] = spellings.count - 1
        return spellings.count - 1
    }

    private static func key(_ spelling: String) -> String { spelling.lowercased() }

    /// White space at the ends gone, runs of it folded to one space.
    static func trimmed(_ name: String) -> String {
        var previous: UInt8 = 0x20
        let isPlain = name.utf8.allSatisfy { byte in
            defer { previous = byte }
            return byte < 0x7F && (byte > 0x20 || (byte == 0x20 && previous != 0x20))
        }
        if isPlain, previous != 0x20 { return name }
        return name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
