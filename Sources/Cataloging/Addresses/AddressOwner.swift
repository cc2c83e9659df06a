/// Someone or something that has addresses on record.
struct AddressOwner {
    let kind: RecordedAddress.Kind
    let identity: String
    /// Places of its addresses in the record.
    let entries: Range<Int>
    /// Whether the collection still has it.
    var isPresent = false
}
