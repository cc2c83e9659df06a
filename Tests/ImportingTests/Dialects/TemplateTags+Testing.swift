import Articles
import Importing

/// What becomes of a body that begins on line 5, and what is said of it.
func withoutTags(_ body: String, fields: [String: String] = [:]) -> (text: String, messages: [String]) {
    let tags = TemplateTags(file: "seeds/a.md", firstLine: 5) { fields[$0] }
    let (text, diagnostics) = tags.process(Array(body.utf8))
    return (String(decoding: text, as: UTF8.self), diagnostics.map { "\($0.line ?? 0): \($0.summary)" })
}
