/// A part of a parsed template. Ranges are bytes of the file.
indirect enum TemplateNode: Sendable {
    /// Text within one line, without the white space that opens the line.
    case text(Range<Int>)
    /// The start of a line that is written, with the white space there.
    case lineStart(Range<Int>)
    case variable(TemplateTag)
    case section(TemplateTag, [TemplateNode])
    /// A partial; with the white space before it when it stands on a line of its own.
    case partial(TemplateTag, indentation: Range<Int>?)
    /// A parent with the blocks that its user sets.
    case parent(TemplateTag, indentation: Range<Int>?, [TemplateBlock])
    case block(TemplateBlock)
}
