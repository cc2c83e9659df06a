import Articles

/// One person or tag of a file of rules: its name, and what is said of it.
struct RuleEntry {
    var name: String
    var fields: [MetadataField]
    /// Line of the name, counted from 1.
    var line: Int
}
