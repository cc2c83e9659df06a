/// Names under one heading: those that begin with one letter, or the issues of one volume.
package struct NameGroupData: TemplateData {
    package var label: String
    package var anchor: String
    package var items: [DirectoryItemData]

    package init(label: String, anchor: String, items: [DirectoryItemData]) {
        self.label = label
        self.anchor = anchor
        self.items = items
    }

    package static let fields: [TemplateField<NameGroupData>] = [
        .text("label") { $0.label }, .text("anchor") { $0.anchor },
        .list("items", DirectoryItemData.self) { $0.items },
    ]
}
