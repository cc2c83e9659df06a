extension TemplateCompiler {
    mutating func compileVariable(_ tag: TemplateTag, _ context: CompileContext) {
        let escaped = tag.kind == .variable
        switch resolve(tag, context) {
        case .field(let reference):
            guard reference.kind.isWritable else {
                return reportUnwritable(tag, reference.kind, context)
            }
            add(.write(field: add(reference), escaped: escaped))
        case .open(let reference):
            add(.writeOpen(name: add(reference), escaped: escaped))
        case .currentRecord:
            report(at: tag.offset, in: context.file, "“.” is a record here and cannot be written")
        case .nothing:
            break
        }
    }

    mutating func compileSection(_ tag: TemplateTag, _ content: [TemplateNode], _ context: CompileContext) {
        let isInverted = tag.kind == .inverted
        switch resolve(tag, context) {
        case .field(let reference) where isInverted:
            let field = add(reference)
            cover(content, context) { .unless(field: field, end: $0) }
        case .field(let reference):
            compileSection(on: reference, content, context)
        case .open(let reference) where isInverted:
            let name = add(reference)
            cover(content, context) { .unlessOpen(name: name, end: $0) }
        case .open(let reference):
            compileSection(on: reference, content, context)
        case .currentRecord:
            if !isInverted { compile(content, context) }
        case .nothing:
            break
        }
    }

    private mutating func compileSection(
        on reference: FieldReference, _ content: [TemplateNode], _ context: CompileContext
    ) {
        let field = add(reference)
        switch reference.kind {
        case .text, .html, .number:
            cover(content, context, in: .value(reference)) { .when(field: field, end: $0) }
        case .flag:
            cover(content, context) { .when(field: field, end: $0) }
        case .record(let shape), .list(let shape):
            let frame = freeFrame()
            cover(content, context, in: .record(shape(), frame: frame)) {
                .each(field: field, frame: Int32(truncatingIfNeeded: frame), end: $0)
            }
        case .texts:
            let frame = freeFrame()
            cover(content, context, in: .text(frame: frame)) {
                .each(field: field, frame: Int32(truncatingIfNeeded: frame), end: $0)
            }
        case .open:
            // A path that ends in open data is resolved to an open name.
            break
        }
    }

    private mutating func compileSection(
        on reference: OpenReference, _ content: [TemplateNode], _ context: CompileContext
    ) {
        let name = add(reference)
        let place = program.instructions.count
        add(.unlessOpen(name: name, end: 0))
        let frame: Int
        if case .open(let current)? = scopes.last {
            // The same frame goes on, one value deeper, so that recursion comes back to the same scopes.
            frame = current
            compile(content, context)
        } else {
            frame = freeFrame()
            scopes.append(.open(frame: frame))
            compile(content, context)
            scopes.removeLast()
        }
        let middle = label()
        if let fallback = reference.fallback { compileSection(on: fallback, content, context) }
        program.instructions[place] = .eachOpen(
            name: name, frame: Int32(truncatingIfNeeded: frame), middle: middle, end: label())
    }

    /// Compiles content under a step that knows its end.
    private mutating func cover(
        _ content: [TemplateNode], _ context: CompileContext, in scope: Scope? = nil,
        _ step: (_ end: Int32) -> Instruction
    ) {
        let place = program.instructions.count
        add(step(0))
        if let scope { scopes.append(scope) }
        compile(content, context)
        if scope != nil { scopes.removeLast() }
        program.instructions[place] = step(label())
    }
}

extension ShapeField.Kind {
    fileprivate var isWritable: Bool {
        switch self {
        case .text, .html, .number, .open: true
        case .flag, .record, .list, .texts: false
        }
    }
}
