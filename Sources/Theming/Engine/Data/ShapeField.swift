/// A field without the type of the data that it belongs to.
///
/// `read` and `visit` take a pointer to a value of that type. The compiler of templates sees to it that they
/// get one: it knows the shape of the data on every level.
struct ShapeField: Sendable {
    typealias Read = @Sendable (_ data: UnsafeRawPointer) -> FieldValue
    typealias Visit = @Sendable (_ data: UnsafeRawPointer, _ body: (UnsafeRawPointer) -> Void) -> Void

    /// What kind of value a field holds.
    enum Kind: Sendable {
        case text
        case html
        case number
        case flag
        case record(@Sendable () -> TemplateShape)
        case list(@Sendable () -> TemplateShape)
        case texts
        case open
    }

    let name: String
    let kind: Kind
    /// The value; of a record or a list, whether it is there.
    let read: Read
    /// Calls its argument with a pointer to the record, or to each element of the list, in order. Nothing for
    /// other kinds.
    let visit: Visit

    init(_ name: String, _ kind: Kind, read: @escaping Read, visit: @escaping Visit = { _, _ in }) {
        self.name = name
        self.kind = kind
        self.read = read
        self.visit = visit
    }
}

extension ShapeField {
    /// The name under which a shape keeps the field that answers to any name; no template can write it.
    static let anyName = "*"

    /// The text that a pointer points to: an element of a list of texts.
    static let element = ShapeField(".", .text) { .text($0.assumingMemoryBound(to: String.self).pointee) }
}
