/// A run of Markdown that is to be replaced by another.
struct MarkdownEdit {
    var original: [UInt8]
    var replacement: [UInt8]
}
