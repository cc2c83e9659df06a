/// What a name in a template stands for.
enum Resolution {
    case field(FieldReference)
    case open(OpenReference)
    /// A record whose section changes nothing: `{{#.}}` within its own section.
    case currentRecord
    /// Nothing; the problem is reported.
    case nothing
}
