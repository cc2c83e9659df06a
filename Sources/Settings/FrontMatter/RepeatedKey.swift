import Articles

/// A key that stands again further down in the same map, so that its value is not used.
struct RepeatedKey: Hashable {
    var key: String
    /// Line of the one that is not used, counted from 1.
    var line: Int

    func diagnostic(file: String) -> Diagnostic {
        Diagnostic(
            .warning, file: file, line: line,
            "The key “\(key)” stands again further down; this one is not used",
            hint: "Remove one of them.")
    }

    /// Leaves the last field of each key, in the order in which they stand.
    static func removed(from fields: inout [MetadataField]) -> [RepeatedKey] {
        var last: [String: Int] = [:]
        for (index, field) in fields.enumerated() { last[field.key] = index }
        guard last.count < fields.count else { return [] }
        var kept: [MetadataField] = []
        var repeated: [RepeatedKey] = []
        for (index, field) in fields.enumerated() {
            if last[field.key] == index {
                kept.append(field)
            } else {
                repeated.append(RepeatedKey(key: field.key, line: field.line))
            }
        }
        fields = kept
        return repeated
    }
}
