/// Data that a template can be rendered with.
///
/// One list declares both what a template may name and how each value is had:
///
///     struct Byline: TemplateData {
///         var name: String
///         var url: String?
///
///         static var fields: [TemplateField<Byline>] {
///             [.text("name") { $0.name }, .optionalText("url") { $0.url }]
///         }
///     }
///
/// A template is checked against the list when it is compiled. A getter runs only where the template uses its
/// field.
package protocol TemplateData: Sendable {
    /// What templates may name, without repetition.
    static var fields: [TemplateField<Self>] { get }
}
