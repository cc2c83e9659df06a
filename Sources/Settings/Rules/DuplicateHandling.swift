/// What a site does with articles that repeat others.
package enum DuplicateHandling: String, Sendable, Hashable, CaseIterable {
    /// They are not looked for.
    case off
    /// They are listed in the report of a build.
    case report
    /// Their pages lead to each other, too.
    case link
    /// Those that repeat another are left out, and their addresses lead to it.
    case omit
}
