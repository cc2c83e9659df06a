/// Those who had one part in an article.
package struct RoleData: TemplateData {
    /// What they did: "Translation".
    package var label: String
    /// Without an address where someone has no page.
    package var people: [ThemeLink]

    package init(label: String, people: [ThemeLink]) {
        self.label = label
        self.people = people
    }

    package static let fields: [TemplateField<RoleData>] = [
        .text("label") { $0.label }, .list("people", ThemeLink.self) { $0.people },
    ]
}
