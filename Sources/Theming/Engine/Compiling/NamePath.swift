/// Where a dotted name leads in typed data.
enum NamePath {
    case field(FieldReference)
    /// Into open data, after so many of the names.
    case open(FieldReference, taken: Int, [String])
    /// To a name that is not there: in which record (nil for the scopes themselves), and which names are
    /// there.
    case unknown(String, in: String?, [String])
    /// Into a value that is no record.
    case noParts(String, ShapeField)
}
