/// A person or tag that is to have a page.
struct NameClaim {
    var name: String
    /// Other names for the same, whose addresses lead to its page.
    var variants: [String] = []
}
