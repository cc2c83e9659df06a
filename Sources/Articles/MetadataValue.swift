/// A value in front matter, as written: scalars keep their text (`1.10`, `NO`), whatever the dialect thinks their type is.
package enum MetadataValue: Sendable, Hashable {
    case text(String)
    case list([MetadataValue])
    case map([MetadataField])

    /// The text of a scalar; the first text of a list; nil for a map.
    package var firstText: String? {
        switch self {
        case .text(let text): return text
        case .list(let values): return values.lazy.compactMap(\.firstText).first
        case .map: return nil
        }
    }

    /// The texts of a list, or the one text of a scalar.
    package var texts: [String] {
        switch self {
        case .text(let text): return [text]
        case .list(let values): return values.flatMap(\.texts)
        case .map: return []
        }
    }
}
