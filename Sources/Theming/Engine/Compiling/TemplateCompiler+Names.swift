extension TemplateCompiler {
    /// Finds what a name stands for in the scopes of this place, the innermost first; reports a name that
    /// stands for nothing.
    mutating func resolve(_ tag: TemplateTag, _ context: CompileContext) -> Resolution {
        if tag.name == "." { return resolveDot() }
        let names = tag.name.split(separator: ".").map(String.init)
        guard let first = names.first else { return .nothing }
        var roots: [OpenReference.Root] = []
        for scope in scopes.reversed() {
            switch scope {
            case .open(let frame): roots.append(.frame(frame))
            case .text, .value: continue
            case .record(let shape, let frame):
                if let field = shape.field(first) {
                    let found = follow(names, field, frame)
                    return roots.isEmpty ? settle(found, tag, context) : open(roots, names, found)
                }
                if let anyName = shape.anyName {
                    roots.append(.field(FieldReference(frame: frame, field: anyName), taken: 0))
                }
            }
        }
        guard roots.isEmpty else { return .open(OpenReference(roots: roots, names: names)) }
        return settle(.unknown(first, in: nil, visibleNames), tag, context)
    }

    /// The value of the innermost section.
    private func resolveDot() -> Resolution {
        switch scopes.last {
        case .text(let frame)?:
            return .field(FieldReference(frame: frame, field: .element))
        case .value(let reference)?:
            return .field(reference)
        case .open(let frame)?:
            return .open(OpenReference(roots: [.frame(frame)], names: []))
        case .record(let shape, let frame)?:
            guard let anyName = shape.anyName else { return .currentRecord }
            let field = FieldReference(frame: frame, field: anyName)
            return .open(OpenReference(roots: [.field(field, taken: 0)], names: []))
        case nil:
            return .nothing
        }
    }

    /// Follows a dotted name from its first field.
    private func follow(_ names: [String], _ first: ShapeField, _ frame: Int) -> NamePath {
        var path: [ShapeField] = []
        var field = first
        for (index, name) in names.enumerated().dropFirst() {
            switch field.kind {
            case .record(let makeShape):
                let shape = makeShape()
                path.append(field)
                if let next = shape.field(name) {
                    field = next
                } else if let anyName = shape.anyName {
                    return .open(
                        FieldReference(frame: frame, path: path, field: anyName), taken: index, names)
                } else {
                    return .unknown(
                        name, in: names[..<index].joined(separator: "."), shape.fields.map(\.name))
                }
            case .open:
                return .open(FieldReference(frame: frame, path: path, field: field), taken: index, names)
            case .text, .html, .number, .flag, .list, .texts:
                return .noParts(names[..<index].joined(separator: "."), field)
            }
        }
        let reference = FieldReference(frame: frame, path: path, field: field)
        if case .open = field.kind { return .open(reference, taken: names.count, names) }
        return .field(reference)
    }

    /// What a name stands for that open data decides on at run time, with typed data behind it.
    private func open(_ roots: [OpenReference.Root], _ names: [String], _ found: NamePath) -> Resolution {
        switch found {
        case .field(let field):
            .open(OpenReference(roots: roots, names: names, fallback: field))
        case .open(let field, let taken, _):
            .open(OpenReference(roots: roots + [.field(field, taken: taken)], names: names))
        case .unknown, .noParts:
            .open(OpenReference(roots: roots, names: names))
        }
    }

    private var visibleNames: [String] {
        scopes.flatMap { scope -> [String] in
            if case .record(let shape, _) = scope { shape.fields.map(\.name) } else { [] }
        }
    }
}
