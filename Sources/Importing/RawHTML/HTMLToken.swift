/// One piece of HTML as the tokenizer of the HTML standard parts it.
enum HTMLToken {
    /// Text, in which character references stand as written.
    case text(Range<Int>)
    case startTag(HTMLTag)
    /// The name in lower case.
    case endTag(String)
    /// A comment, a document type, a processing instruction, or what the standard reads as a comment.
    case comment
    /// From the `<` of a tag that does not end to the end of the piece.
    case unfinishedTag(Range<Int>)
}

/// A start tag.
struct HTMLTag {
    /// In lower case.
    var name: String
    /// Each name once; of many with one name the first counts.
    var attributes: [HTMLAttribute]
}

/// An attribute as written.
struct HTMLAttribute {
    /// In lower case.
    var name: String
    /// The value without its quotes, character references not decoded.
    var value: ArraySlice<UInt8>
}
