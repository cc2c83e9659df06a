/// The content that the user of a layout sets for one of its blocks.
struct BlockOverride: Sendable {
    /// The file that the content stands in.
    let file: Int
    let block: TemplateBlock

    /// Tells overrides apart.
    var id: ID { ID(file: file, offset: block.tag.offset) }

    struct ID: Hashable, Comparable {
        var file: Int
        var offset: Int

        static func < (left: ID, right: ID) -> Bool {
            left.file == right.file ? left.offset < right.offset : left.file < right.file
        }
    }
}
