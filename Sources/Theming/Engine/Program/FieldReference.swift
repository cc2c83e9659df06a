/// A field as one template names it: in which frame, and through which records.
///
/// It is an object so that its closures can be called without counting references to them: all cores count in the same place.
final class FieldReference: Sendable {
    /// The frame that the path starts from, counted from the outermost.
    let frame: Int
    /// The dotted name.
    let name: String
    /// The field's kind.
    let kind: ShapeField.Kind
    /// The value, given the frame; absent when a record on the way is.
    let read: ShapeField.Read
    /// Calls its argument with a pointer to the record, or to each element of the list, given the frame.
    let visit: ShapeField.Visit

    init(frame: Int, path: [ShapeField] = [], field: ShapeField) {
        self.frame = frame
        name = (path + [field]).map(\.name).joined(separator: ".")
        kind = field.kind
        var (read, visit) = (field.read, field.visit)
        for record in path.reversed() {
            let (innerRead, innerVisit) = (read, visit)
            read = { data in
                var value = FieldValue.absent
                record.visit(data) { value = innerRead($0) }
                return value
            }
            visit = { data, body in record.visit(data) { innerVisit($0, body) } }
        }
        (self.read, self.visit) = (read, visit)
    }
}
