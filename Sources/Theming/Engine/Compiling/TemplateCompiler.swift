import Articles

/// Compiles one template, with the partials it uses, for one shape of data.
///
/// Partials are compiled in place, each time in the scopes of the place: their names are checked there. What
/// is wrong is collected; the program leaves it out.
struct TemplateCompiler {
    let files: [ParsedTemplate]
    let fileNumbers: [String: Int]
    /// The file of the template itself.
    let mainFile: Int
    var program = TemplateProgram()
    var scopes: [Scope]
    var partials: [ActivePartial] = []
    /// Names of blocks that were met, of which users of layouts may set the content.
    var metBlocks: Set<String> = []
    /// The last place in the program that a step leads to.
    var lastLabel = 0
    private(set) var diagnostics: [Diagnostic] = []
    private var reported: Set<Place> = []
    /// Sections, partials and blocks around the current place.
    private var depth = 0
    private var isTooLarge = false

    private struct Place: Hashable {
        var file: Int
        var offset: Int
    }

    /// How deep sections, partials and blocks may be nested in all.
    private static let maximumDepth = 200
    /// How many steps a program may have: partials that use others twice grow quickly.
    private static let maximumSteps = 100_000
    /// How many bytes of text a program may have.
    private static let maximumLiterals = 64 << 20

    init(_ files: [ParsedTemplate], _ fileNumbers: [String: Int], main: Int, _ shape: TemplateShape) {
        self.files = files
        self.fileNumbers = fileNumbers
        mainFile = main
        scopes = [.record(shape, frame: 0)]
    }

    mutating func compile() -> SealedProgram {
        let context = CompileContext(file: mainFile)
        partials.append(ActivePartial(key: key(mainFile, context), start: 0))
        compile(files[mainFile].nodes, context)
        finishRoutine()
        return SealedProgram(program)
    }

    mutating func compile(_ nodes: [TemplateNode], _ context: CompileContext, fromMidLine: Bool = false) {
        guard mayGoOn(nodes, context) else { return }
        depth += 1
        defer { depth -= 1 }
        for (index, node) in nodes.enumerated() {
            switch node {
            case .text(let range): write(files[context.file].source.bytes[range])
            case .lineStart(let range):
                if index > 0 || !fromMidLine { startLine(range, context) }
            case .variable(let tag): compileVariable(tag, context)
            case .section(let tag, let content): compileSection(tag, content, context)
            case .partial(let tag, let indentation): compilePartial(tag, indentation, context)
            case .parent(let tag, let indentation, let blocks):
                compileParent(tag, indentation, blocks, context)
            case .block(let block): compileBlock(block, context)
            }
        }
    }

    /// Whether there is room for more; reports once when there is not.
    private mutating func mayGoOn(_ nodes: [TemplateNode], _ context: CompileContext) -> Bool {
        guard !isTooLarge else { return false }
        let isDeep = depth >= Self.maximumDepth
        guard
            isDeep || program.instructions.count > Self.maximumSteps
                || program.literals.count > Self.maximumLiterals
        else { return true }
        isTooLarge = true
        let summary =
            isDeep
            ? "Sections and partials are nested more than \(Self.maximumDepth) deep"
            : "This template grows too large with its partials"
        report(at: 0, in: mainFile, summary)
        return false
    }

    /// Whether there is room for another problem.
    var mayReport: Bool { diagnostics.count < TemplateProblem.maximumCount }

    /// Reports a problem at a place, the first there and as long as there are not too many.
    mutating func report(at offset: Int, in file: Int, _ summary: String, hint: String? = nil) {
        guard mayReport else { return }
        guard reported.insert(Place(file: file, offset: offset)).inserted else { return }
        diagnostics.append(files[file].source.diagnostic(TemplateProblem(at: offset, summary, hint: hint)))
    }
}
