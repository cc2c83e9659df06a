/// What templates may name in one type of data.
struct TemplateShape: Sendable {
    /// Tells the type apart from others.
    let id: ObjectIdentifier
    let fields: [ShapeField]
    /// The field that answers to every other name.
    let anyName: ShapeField?

    init<Data: TemplateData>(of type: Data.Type) {
        id = ObjectIdentifier(type)
        let all = Data.fields.map(\.erased)
        fields = all.filter { $0.name != ShapeField.anyName }
        anyName = all.first { $0.name == ShapeField.anyName }
    }

    func field(_ name: String) -> ShapeField? {
        fields.first { $0.name == name }
    }
}
