import Articles
import Theming

extension JSONText {
    /// A text; nil where there is none.
    static func text(_ text: String?) -> JSONText? {
        guard let text, !text.isEmpty else { return nil }
        return .string(text)
    }

    /// A list; nil where it is empty.
    static func list(_ elements: [JSONText]) -> JSONText? { elements.isEmpty ? nil : .array(elements) }

    /// A value of front matter as it was written.
    static func value(_ value: MetadataValue) -> JSONText {
        switch value {
        case .text(let text): .string(text)
        case .list(let values): .array(values.map { JSONText.value($0) })
        case .map(let fields): .object(fields.map { (name: $0.key, value: JSONText.value($0.value)) })
        }
    }
}
