extension TemplateField {
    /// A record within the data: `{{site.title}}`, or `{{#site}}…{{/site}}`, which is always shown.
    ///
    /// A stored property is read in place, without a copy of the record.
    package static func record<Record: TemplateData>(
        _ name: String, _ path: any KeyPath<Data, Record> & Sendable
    ) -> TemplateField {
        guard let offset = MemoryLayout<Data>.offset(of: path) else {
            return record(name, Record.self) { $0[keyPath: path] }
        }
        return TemplateField(
            ShapeField(
                name, .record { TemplateShape(of: Record.self) },
                read: { _ in .flag(true) },
                visit: { data, body in body(data + offset) }))
    }

    /// A record within the data, computed.
    package static func record<Record: TemplateData>(
        _ name: String, _: Record.Type, _ get: @escaping @Sendable (Data) -> Record
    ) -> TemplateField {
        let read = reader(get)
        return TemplateField(
            ShapeField(
                name, .record { TemplateShape(of: Record.self) },
                read: { _ in .flag(true) },
                visit: { data, body in withUnsafePointer(to: read(data)) { body(UnsafeRawPointer($0)) } }))
    }

    /// A record that may be absent; a section on it is shown when it is there.
    package static func optionalRecord<Record: TemplateData>(
        _ name: String, _: Record.Type, _ get: @escaping @Sendable (Data) -> Record?
    ) -> TemplateField {
        let read = reader(get)
        return TemplateField(
            ShapeField(
                name, .record { TemplateShape(of: Record.self) },
                read: { .flag(read($0) != nil) },
                visit: { data, body in
                    guard let record = read(data) else { return }
                    withUnsafePointer(to: record) { body(UnsafeRawPointer($0)) }
                }))
    }

    /// A list of records; a section on it is repeated for each.
    package static func list<Element: TemplateData>(
        _ name: String, _: Element.Type, _ get: @escaping @Sendable (Data) -> [Element]
    ) -> TemplateField {
        let read = reader(get)
        return TemplateField(
            ShapeField(
                name, .list { TemplateShape(of: Element.self) },
                read: { .flag(!read($0).isEmpty) },
                visit: { data, body in visitElements(of: read(data), body) }))
    }

    /// A list of plain texts; `{{.}}` within a section on it is the text.
    package static func texts(
        _ name: String, _ get: @escaping @Sendable (Data) -> [String]
    ) -> TemplateField {
        let read = reader(get)
        return TemplateField(
            ShapeField(
                name, .texts,
                read: { .flag(!read($0).isEmpty) },
                visit: { data, body in visitElements(of: read(data), body) }))
    }

    private static func visitElements<Element>(of list: [Element], _ body: (UnsafeRawPointer) -> Void) {
        list.withUnsafeBufferPointer { elements in
            guard let base = elements.baseAddress else { return }
            for index in elements.indices { body(UnsafeRawPointer(base + index)) }
        }
    }
}
