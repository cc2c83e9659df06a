import Articles

/// Takes contributors from the value of a key such as `translator` or `contributors`.
enum ContributorNames {
    /// The keys, and what they say of the people below them.
    static let keys: [(key: String, role: Contributor.Role)] = [
        ("contributors", .contributor), ("contributor", .contributor), ("editor", .editor),
        ("editors", .editor),
        ("translator", .translator), ("translators", .translator), ("photographer", .photographer),
        ("photographers", .photographer), ("reporter", .reporter), ("reporters", .reporter),
        ("agency", .agency),
        ("agencies", .agency),
    ]

    /// The people in a value: a name, a list of names, or of maps with `name` and `role`.
    ///
    /// Nil when it is something else, or a role is not known.
    static func contributors(in value: MetadataValue, key: String) -> [Contributor]? {
        let plain = key.lowercased()
        guard let role = keys.first(where: { $0.key == plain })?.role else { return nil }
        return contributors(in: value, role: role)
    }

    private static func contributors(in value: MetadataValue, role: Contributor.Role) -> [Contributor]? {
        switch value {
        case .text(let text):
            // The name of an agency may hold a comma or an "and".
            let name = MetadataText.folded(text)
            let names = role == .agency ? [name] : AuthorNames.names(inText: name)
            return names.filter { !$0.isEmpty }.map { Contributor(role: role, name: $0) }
        case .list(let values):
            var people: [Contributor] = []
            for value in values {
                if case .text(let text) = value {
                    let name = MetadataText.folded(text)
                    if !name.isEmpty { people.append(Contributor(role: role, name: name)) }
                } else {
                    guard let found = contributors(in: value, role: role) else { return nil }
                    people += found
                }
            }
            return people
        case .map(let fields):
            guard let name = field("name", in: fields), !name.isEmpty else { return nil }
            guard let text = field("role", in: fields) else { return [Contributor(role: role, name: name)] }
            guard let role = Contributor.Role(rawValue: text.lowercased()) else { return nil }
            return [Contributor(role: role, name: name)]
        }
    }

    private static func field(_ key: String, in fields: [MetadataField]) -> String? {
        fields.first { $0.key.lowercased() == key }?.value.firstText.map(MetadataText.folded)
    }
}
