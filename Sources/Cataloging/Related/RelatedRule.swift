/// What makes articles related, in thousandths of a whole article in common.
enum RelatedRule {
    /// Two articles have this much in common at least.
    static let near = 90
    /// Two articles with a single topic in common.
    static let nearAlone = 250
    /// What a tag in common adds where few articles have it, and what a person does.
    static let tag = 60
    static let person = 30
    /// Behind the third, percent of the first one's nearness.
    static let share = 45
}
