/// A run of asterisks, or a quotation mark, that may open or close something.
struct PlainDelimiter {
    var byte: UInt8
    /// Bytes of the run.
    var length: Int
    /// Where its mark stands in the text, or where the text goes on.
    var offset: Int
    /// Where it stands in the source.
    var position: Int
    var canOpen: Bool
    var canClose: Bool
}
