/// A tree of values whose shape is known only at run time, such as an article's own front matter.
package indirect enum OpenValue: Sendable, Hashable {
    case absent
    case text(String)
    case flag(Bool)
    case list([OpenValue])
    case map([String: OpenValue])

    /// Whether a section on the value is shown: not for what is absent, false or empty, save an empty map.
    package var isTruthy: Bool {
        switch self {
        case .absent: false
        case .text(let text): !text.isEmpty
        case .flag(let flag): flag
        case .list(let list): !list.isEmpty
        case .map: true
        }
    }

    /// The value under a name; nil for what is no map, or has no such name.
    package subscript(name: String) -> OpenValue? {
        guard case .map(let values) = self else { return nil }
        return values[name]
    }
}

extension OpenValue: TemplateData {
    package static var fields: [TemplateField<OpenValue>] { [.anyName { $0 }] }
}
