/// The way from one page of a list to the others.
package struct PaginationData: TemplateData {
    package var newer: String?
    package var older: String?
    package var first: String?
    package var last: String?
    /// "Page 3 of 9".
    package var label: String

    package init(newer: String?, older: String?, first: String?, last: String?, label: String) {
        self.newer = newer
        self.older = older
        self.first = first
        self.last = last
        self.label = label
    }

    package static let fields: [TemplateField<PaginationData>] = [
        .optionalText("newer") { $0.newer }, .optionalText("older") { $0.older },
        .optionalText("first") { $0.first }, .optionalText("last") { $0.last }, .text("label") { $0.label },
    ]
}
