/// Names that begin with one letter.
package struct NameGroupData: TemplateData {
    package var label: String
    package var anchor: String
    package var items: [ThemeLink]

    package init(label: String, anchor: String, items: [ThemeLink]) {
        self.label = label
        self.anchor = anchor
        self.items = items
    }

    package static let fields: [TemplateField<NameGroupData>] = [
        .text("label") { $0.label }, .text("anchor") { $0.anchor },
        .list("items", ThemeLink.self) { $0.items },
    ]
}
