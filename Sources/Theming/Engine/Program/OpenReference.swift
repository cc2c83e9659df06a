/// A name that is looked up in open data at run time.
struct OpenReference: Sendable {
    /// A place where open values are.
    enum Root: Sendable {
        /// The chain of open values that the enclosing sections entered, the innermost first.
        case frame(Int)
        /// An open field of typed data. Its own path took up the given count of names.
        case field(FieldReference, taken: Int)
    }

    /// Where to look, nearest first. The first that has the first of the names decides.
    let roots: [Root]
    /// The parts of the dotted name; none for `{{.}}`.
    let names: [String]
    /// The field of typed data that has the name, for when no root has it.
    var fallback: FieldReference?
}
