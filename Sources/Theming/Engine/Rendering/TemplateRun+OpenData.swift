extension TemplateRun {
    mutating func writeOpen(_ reference: OpenReference, escaped: Bool) {
        if let value = find(reference) {
            sink.value(value, escaped: escaped)
        } else if let fallback = reference.fallback {
            sink.value(fallback.read(frames[fallback.frame]), escaped: escaped)
        } else {
            sink.value(OpenValue.absent, escaped: escaped)
        }
    }

    func isTruthy(_ reference: OpenReference) -> Bool {
        if let value = find(reference) { return value.isTruthy }
        return reference.fallback.map { $0.read(frames[$0.frame]).isTruthy } ?? false
    }

    /// Runs `body` for the value, with the value as a new innermost one in `frame`; `otherwise` where it is
    /// not found.
    mutating func eachOpen(
        _ reference: OpenReference, _ frame: Int, _ body: Range<Int>, _ otherwise: Range<Int>
    ) {
        guard let value = find(reference) else {
            sink.decision(false)
            return execute(otherwise)
        }
        sink.decision(true)
        if case .list(let elements) = value {
            for element in elements { enter(element, reference, frame, body) }
        } else if value.isTruthy {
            enter(value, reference, frame, body)
        }
        sink.decision(false)
    }

    private mutating func enter(
        _ value: OpenValue, _ reference: OpenReference, _ frame: Int, _ body: Range<Int>
    ) {
        sink.decision(true)
        let outer = frames[frame]
        // The section lies directly within open data when it goes on with the chain that is in its frame.
        let isNested = if case .frame(let root)? = reference.roots.first { root == frame } else { false }
        let link = isNested ? outer.assumingMemoryBound(to: OpenFrame.self) : nil
        withUnsafePointer(to: OpenFrame(value: value, outer: link)) { inner in
            frames[frame] = UnsafeRawPointer(inner)
            execute(body)
        }
        frames[frame] = outer
    }

    /// The value of a dotted name; nil when no root has the first of its parts.
    private func find(_ reference: OpenReference) -> OpenValue? {
        for root in reference.roots {
            switch root {
            case .frame(let frame):
                var link: UnsafePointer<OpenFrame>? = frames[frame].assumingMemoryBound(to: OpenFrame.self)
                while let open = link?.pointee {
                    if let value = find(reference.names[...], in: open.value) { return value }
                    link = open.outer
                }
            case .field(let field, let taken):
                guard case .open(let tree) = field.read(frames[field.frame]) else { continue }
                if let value = find(reference.names[taken...], in: tree) { return value }
                if taken > 0 { return .absent }
            }
        }
        return nil
    }

    /// The value below a tree; absent when only the first of the names is there, nil when not even that.
    private func find(_ names: ArraySlice<String>, in tree: OpenValue) -> OpenValue? {
        guard let first = names.first else { return tree }
        guard var value = tree[first] else { return nil }
        for name in names.dropFirst() {
            guard let next = value[name] else { return .absent }
            value = next
        }
        return value
    }
}
