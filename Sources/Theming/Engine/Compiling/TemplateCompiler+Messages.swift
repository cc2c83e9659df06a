extension TemplateCompiler {
    /// Reports a path that leads nowhere.
    mutating func settle(_ path: NamePath, _ tag: TemplateTag, _ context: CompileContext) -> Resolution {
        switch path {
        case .field(let reference):
            return .field(reference)
        case .open(let field, let taken, let names):
            return .open(OpenReference(roots: [.field(field, taken: taken)], names: names))
        case .unknown(let name, let record, let names):
            guard mayReport else { break }
            report(
                at: tag.offset, in: context.file,
                "Unknown name “\(shortened(name))” in \(place(record, context))",
                hint: Self.hint(name, names))
        case .noParts(let name, let field):
            report(
                at: tag.offset, in: context.file, "“\(name)” is \(field.kind.phrase) and has no parts",
                hint: field.kind.isList ? "Use {{#\(name)}}…{{/\(name)}}" : nil)
        }
        return .nothing
    }

    /// Reports a value that has no text.
    mutating func reportUnwritable(_ tag: TemplateTag, _ kind: ShapeField.Kind, _ context: CompileContext) {
        let content = if case .texts = kind { "{{.}}" } else { "…" }
        report(
            at: tag.offset, in: context.file, "“\(tag.name)” is \(kind.phrase) and cannot be written",
            hint: "Use {{#\(tag.name)}}\(content){{/\(tag.name)}}")
    }

    /// Reports content for a block that the parent does not have.
    mutating func reportUnknownBlock(_ block: TemplateTag, _ parent: TemplateTag, _ context: CompileContext) {
        let names = metBlocks.sorted()
        report(
            at: block.offset, in: context.file,
            "The parent “\(shortened(parent.name))” has no block “\(shortened(block.name))”",
            hint: Self.hint(block.name, names))
    }

    /// Says which partial was probably meant, or which file is missing.
    func missingPartialHint(_ name: String, _ ending: String) -> String {
        let names = files.map(\.source.name)
        let short = names.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }
        if let nearest = TemplateText.nearest(to: name, among: short + names) {
            return "Did you mean “\(nearest)”?"
        }
        return "It would be the file \(shortened(name))\(name.contains(".") ? "" : ending)"
    }

    private func place(_ record: String?, _ context: CompileContext) -> String {
        if let record { return "“\(record)”" }
        if context.file == mainFile { return "the data of this template" }
        return "the data of \(files[mainFile].source.name), which uses this"
    }

    /// The name that was probably meant, or all that there are.
    static func hint(_ name: String, _ names: [String]) -> String {
        if let nearest = TemplateText.nearest(to: name, among: names) { return "Did you mean “\(nearest)”?" }
        if names.isEmpty { return "There are no names here" }
        return "The names here are: " + Set(names).sorted().joined(separator: ", ")
    }

    func shortened(_ name: String) -> String {
        TemplateText.shortened(name)
    }
}

extension ShapeField.Kind {
    /// What a message calls it.
    fileprivate var phrase: String {
        switch self {
        case .text: "a text"
        case .html: "HTML"
        case .number: "a number"
        case .flag: "a flag"
        case .record: "a record"
        case .list, .texts: "a list"
        case .open: "open data"
        }
    }

    fileprivate var isList: Bool {
        switch self {
        case .list, .texts: true
        default: false
        }
    }
}
