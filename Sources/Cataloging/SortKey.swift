import Articles

/// How a name is sorted in lists: without case and accents, then as it is written.
///
/// What stands before a comma, the family name, counts before the rest: `Smith, Zoe` stands before `Smith-Jones, Ann`.
package struct SortKey: Sendable, Comparable {
    private let folded: String
    private let name: String

    /// Makes the key of a sort name; `shown` tells equal ones apart.
    package init(_ sortName: String, shown: String? = nil) {
        folded = sortName.split(separator: ", ").map { Slug($0.lowercased())?.description ?? "" }
            .joined(separator: ",")
        name = shown ?? sortName
    }

    /// The heading under which a name stands: its first letter, or `#` for a digit or a sign.
    package var letter: String {
        guard let first = folded.first, first.isLetter else { return "#" }
        return first.uppercased()
    }

    package static func < (left: SortKey, right: SortKey) -> Bool {
        if left.folded != right.folded { return left.folded < right.folded }
        return left.name < right.name
    }
}
