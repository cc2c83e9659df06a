/// A block of a layout, or the content that a user of the layout sets for it.
struct TemplateBlock: Sendable {
    var tag: TemplateTag
    /// The white space before the opening tag when nothing else that is written stands on its line.
    var indentation: Range<Int>?
    /// The white space before the first line of content, when content begins on the line after the opening
    /// tag.
    var contentIndentation: Range<Int>?
    /// Whether the closing tag stands on a line of its own, so that content consists of whole lines.
    var endsOnOwnLine: Bool
    /// Whether opening and closing tag share a line that holds nothing else.
    var isOneLine: Bool
    /// Whether a line disappears with the closing tag, and its end with it.
    var removesLineEnd: Bool
    var content: [TemplateNode]
}
