/// A partial that is being compiled, so that it can be found again from within.
struct ActivePartial {
    /// What the partial's code depends on, save indentation: that does not grow with recursion.
    struct Key: Hashable {
        var file: Int
        var scopes: [Scope.Key]
        var overrides: [String: BlockOverride.ID]
        var activeOverrides: Set<BlockOverride.ID>
    }

    var key: Key
    /// Its first step.
    var start: Int
    /// Its number among the routines, once it was called from within.
    var routine: Int?
}
