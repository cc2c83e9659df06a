/// What is wrong with a permalink pattern.
package enum PermalinkProblem: Sendable, Hashable {
    /// A placeholder that does not exist, with its colon.
    case unknownPlaceholder(String)
    /// A part that cannot be the name of a file or folder.
    case unsafePart(String)
}
