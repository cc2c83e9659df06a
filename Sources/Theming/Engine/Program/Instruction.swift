/// One step of a compiled template.
///
/// Numbers point into the tables of the program. A step with an `end` covers the steps up to there, that one
/// not included.
enum Instruction: Sendable {
    /// Writes bytes of the literals.
    case literal(start: Int32, end: Int32)
    /// Writes a field, text escaped or not.
    case write(field: Int32, escaped: Bool)
    /// Runs the covered steps when the field is truthy.
    case when(field: Int32, end: Int32)
    /// Runs the covered steps when the field is not truthy.
    case unless(field: Int32, end: Int32)
    /// Runs the covered steps for a record, or for each element of a list, which becomes the given frame.
    case each(field: Int32, frame: Int32, end: Int32)
    /// Writes an open value, text escaped or not.
    case writeOpen(name: Int32, escaped: Bool)
    /// Runs the steps up to `middle` for an open value, or for each element when it is a list. Where the name
    /// is not found at all, the steps from `middle` to `end`.
    case eachOpen(name: Int32, frame: Int32, middle: Int32, end: Int32)
    /// Runs the covered steps when the open value is absent or not truthy.
    case unlessOpen(name: Int32, end: Int32)
    /// Runs a partial again from within itself.
    case call(routine: Int32)
}
