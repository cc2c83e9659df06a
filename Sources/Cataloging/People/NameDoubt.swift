/// Two names that may belong to one person.
struct NameDoubt: Hashable {
    /// What the names have in common, or what parts them; the likelier to be one person first.
    enum Reason: Int, Comparable {
        case accents, space, slip, initials, missingName, particle, suffix, title, order, familyName

        static func < (left: Reason, right: Reason) -> Bool { left.rawValue < right.rawValue }

        /// As a clause of the report.
        var text: String {
            switch self {
            case .accents: "they differ in accents alone"
            case .space: "they differ in a space"
            case .slip: "they differ in one letter"
            case .initials: "the initials fit"
            case .missingName: "one has a further given name"
            case .particle: "one has a particle more"
            case .suffix: "they differ in a suffix such as Jr."
            case .title: "they differ in a title"
            case .order: "the names stand in another order"
            case .familyName: "only the family name is given"
            }
        }
    }

    /// Number of the group with the name that says less.
    var person: Int
    /// Number of the group that it may belong to.
    var other: Int
    var reason: Reason
}
