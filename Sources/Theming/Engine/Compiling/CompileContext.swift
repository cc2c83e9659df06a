/// Where a part of a template stands while it is compiled.
struct CompileContext {
    /// The file that the part comes from.
    var file: Int
    /// What is put before each line.
    var indentation: [UInt8] = []
    /// How much of its own white space each line loses at most.
    var removedIndentation = 0
    /// The blocks that users of the layout set; the outermost user has the say.
    var overrides: [String: BlockOverride] = [:]
    /// Overrides that are being put in.
    var activeOverrides: Set<BlockOverride.ID> = []
}
