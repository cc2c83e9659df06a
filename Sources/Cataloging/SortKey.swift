import Articles

/// How a name is sorted in lists: without case and accents, then as it is written.
package struct SortKey: Sendable, Comparable {
    private let folded: String
    private let name: String

    package init(_ name: String) {
        folded = Slug(name)?.description ?? ""
        self.name = name
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
