extension TemplateField {
    /// Plain text, escaped where it is written. A section on it is shown when it is not empty.
    package static func text(_ name: String, _ get: @escaping @Sendable (Data) -> String) -> TemplateField {
        let read = reader(get)
        return TemplateField(ShapeField(name, .text) { .text(read($0)) })
    }

    /// Plain text that may be absent.
    package static func optionalText(
        _ name: String, _ get: @escaping @Sendable (Data) -> String?
    ) -> TemplateField {
        let read = reader(get)
        return TemplateField(ShapeField(name, .text) { read($0).map { .text($0) } ?? .absent })
    }

    /// Finished HTML as UTF-8 bytes, written as it is. A section on it is shown when it is not empty.
    package static func html(_ name: String, _ get: @escaping @Sendable (Data) -> [UInt8]) -> TemplateField {
        let read = reader(get)
        return TemplateField(ShapeField(name, .html) { .html(read($0)) })
    }

    /// Finished HTML that is loaded only when it is written.
    package static func deferred(
        _ name: String, _ get: @escaping @Sendable (Data) -> DeferredHTML
    ) -> TemplateField {
        let read = reader(get)
        return TemplateField(ShapeField(name, .html) { .deferred(read($0)) })
    }

    /// A whole number, written in decimal digits. A section on it is shown when it is not zero.
    package static func number(_ name: String, _ get: @escaping @Sendable (Data) -> Int) -> TemplateField {
        let read = reader(get)
        return TemplateField(ShapeField(name, .number) { .number(read($0)) })
    }

    /// A truth value, for sections; it cannot be written.
    package static func flag(_ name: String, _ get: @escaping @Sendable (Data) -> Bool) -> TemplateField {
        let read = reader(get)
        return TemplateField(ShapeField(name, .flag) { .flag(read($0)) })
    }

    /// A tree of values whose names are known only at run time; a template may name anything below it.
    package static func open(_ name: String, _ get: @escaping @Sendable (Data) -> OpenValue) -> TemplateField
    {
        let read = reader(get)
        return TemplateField(ShapeField(name, .open) { .open(read($0)) })
    }

    /// A tree that answers to every name that no other field of the data has.
    package static func anyName(_ get: @escaping @Sendable (Data) -> OpenValue) -> TemplateField {
        open(ShapeField.anyName, get)
    }
}
