/// Articles of a list that stand under one heading.
package struct EntryGroup: TemplateData {
    /// The heading; nil where the list has none.
    package var label: String?
    package var url: String?
    package var anchor: String
    package var entries: [EntryData]

    package init(label: String? = nil, url: String? = nil, anchor: String = "", entries: [EntryData]) {
        self.label = label
        self.url = url
        self.anchor = anchor
        self.entries = entries
    }

    package static let fields: [TemplateField<EntryGroup>] = [
        .optionalText("label") { $0.label }, .optionalText("url") { $0.url }, .text("anchor") { $0.anchor },
        .list("entries", EntryData.self) { $0.entries },
    ]
}
