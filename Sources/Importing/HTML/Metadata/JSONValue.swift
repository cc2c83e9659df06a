/// A value of the structured data in a page.
enum JSONValue: Sendable {
    case object([(key: String, value: JSONValue)])
    case array([JSONValue])
    /// Numbers and the words `true` and `false` as they are written.
    case scalar(String)
    case null

    /// The value of a key.
    subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The text of a scalar, trimmed; nil for anything else and where it is empty.
    var text: String? {
        guard case .scalar(let text) = self else { return nil }
        // Many programs write character references into it, as if it were HTML.
        let decoded =
            text.contains("&") ? CharacterReference.decoded(Array(text.utf8)[...]) : Array(text.utf8)
        let trimmed = PageText.trimmed(decoded[...])
        return trimmed.isEmpty ? nil : String(decoding: trimmed, as: UTF8.self)
    }

    /// The members of an array; any other value by itself.
    var items: [JSONValue] {
        switch self {
        case .array(let values): values
        case .null: []
        default: [self]
        }
    }

    /// The names of the type that an object gives itself.
    var types: [String] { self["@type"]?.items.compactMap(\.text) ?? [] }
}
