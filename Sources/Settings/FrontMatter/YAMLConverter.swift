import Articles
import Yams

/// Turns the tree that Yams makes into fields.
struct YAMLConverter {
    let firstLine: Int
    let keepsEmpty: Bool
    /// Values that may still be made; aliases can make a short text a very large tree.
    private var budget = 100_000

    init(firstLine: Int, keepsEmpty: Bool) {
        self.firstLine = firstLine
        self.keepsEmpty = keepsEmpty
    }

    mutating func fields(_ mapping: Node.Mapping, depth: Int) throws(SyntaxProblem) -> [MetadataField] {
        var fields: [MetadataField] = []
        var merged: [MetadataField] = []
        for (keyNode, node) in mapping {
            let line = (keyNode.mark?.line ?? 1) + firstLine - 1
            guard case .scalar(let key) = keyNode else {
                throw SyntaxProblem(line: line, column: keyNode.mark?.column, reason: "a key must be a text")
            }
            if YAMLText.isRenamed(key.string) { continue }
            guard let value = try value(node, depth: depth + 1, line: line) else { continue }
            if key.string == "<<", key.style == .plain {
                merged += Self.maps(value)
            } else {
                fields.append(MetadataField(key: key.string, value: value, line: line))
            }
        }
        guard !merged.isEmpty else { return fields }
        var keys = Set(fields.map(\.key))
        return fields + merged.filter { keys.insert($0.key).inserted }
    }

    /// The fields that `<<: *other` brings in: those of a map or of a list of maps.
    private static func maps(_ value: MetadataValue) -> [MetadataField] {
        switch value {
        case .map(let fields): return fields
        case .list(let values): return values.flatMap(maps)
        case .text: return []
        }
    }

    private mutating func value(_ node: Node, depth: Int, line: Int) throws(SyntaxProblem) -> MetadataValue? {
        guard depth <= SyntaxProblem.maximumDepth else { throw .tooDeep(line: line) }
        budget -= 1
        guard budget >= 0 else {
            throw SyntaxProblem(
                line: line, reason: "there are too many values",
                hint: "Aliases count as often as they are used.")
        }
        switch node {
        case .scalar(let scalar):
            if Self.isNull(scalar) { return keepsEmpty ? .text("") : nil }
            return .text(scalar.string)
        case .mapping(let mapping): return .map(try fields(mapping, depth: depth))
        case .sequence(let sequence):
            var values: [MetadataValue] = []
            for item in sequence {
                if let value = try value(item, depth: depth + 1, line: line) { values.append(value) }
            }
            return .list(values)
        case .alias: return nil
        }
    }

    /// Whether a scalar stands for no value: plain, without a tag, and empty, `~` or `null`.
    static func isNull(_ scalar: Node.Scalar) -> Bool {
        guard scalar.style == .plain, scalar.tag.description.isEmpty else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }
}
