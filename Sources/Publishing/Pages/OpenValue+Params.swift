import Articles
import Theming

extension OpenValue {
    /// Front matter that Broadsheet does not know, for templates.
    static func params(_ fields: [MetadataField]) -> OpenValue {
        var values: [String: OpenValue] = [:]
        for field in fields { values[field.key] = OpenValue(field.value) }
        return .map(values)
    }

    private init(_ value: MetadataValue) {
        switch value {
        // A template asks `{{#params.pinned}}`: what says no must not count as yes.
        case .text("false"), .text("no"), .text("off"): self = .flag(false)
        case .text(let text): self = .text(text)
        case .list(let values): self = .list(values.map { OpenValue($0) })
        case .map(let fields): self = .params(fields)
        }
    }
}
