import Articles
import Yams

/// Reads any YAML map into fields, with Yams; scalars keep their text, whatever YAML thinks their type is.
struct YAMLReader {
    /// Line in the source file of the first line of the text.
    let firstLine: Int
    /// Whether keys and items without a value are kept, as an empty text.
    var keepsEmpty = false

    struct Document {
        var fields: [MetadataField]
        var repeated: [RepeatedKey]
    }

    /// Repeated keys that are put up with; fewer in a very large text, since each costs another pass over it.
    private static func maximumRepeatedKeys(in bytes: ArraySlice<UInt8>) -> Int {
        max(1, min(32, 500_000 / max(1, bytes.count)))
    }

    /// The fields of a map, of nothing at all, or nil when the text is YAML of another kind.
    func read(_ bytes: ArraySlice<UInt8>) throws(SyntaxProblem) -> Document? {
        guard YAMLText.mayBeDeep(bytes) else { return try parse(bytes) }
        let outcome = DeepStack.run { () -> Result<Document?, SyntaxProblem> in
            do throws(SyntaxProblem) {
                return .success(try parse(bytes))
            } catch {
                return .failure(error)
            }
        }
        guard let outcome else { throw .tooDeep(line: firstLine) }
        return try outcome.get()
    }

    private func parse(_ bytes: ArraySlice<UInt8>) throws(SyntaxProblem) -> Document? {
        var text = YAMLText(bytes)
        if let line = text.lineOfTooManyAliases() {
            throw SyntaxProblem(
                line: line + firstLine - 1, reason: "there are too many aliases",
                hint: "Write the values out instead of pointing to them with *.")
        }
        var repeated: [RepeatedKey] = []
        let maximumRepeatedKeys = Self.maximumRepeatedKeys(in: bytes)
        while true {
            do {
                guard let root = try Parser(yaml: text.string, resolver: .basic, encoding: .utf8).singleRoot()
                else {
                    return Document(fields: [], repeated: [])
                }
                return try document(root, repeated)
            } catch let problem as SyntaxProblem {
                throw problem
            } catch YamlError.duplicatedKeysInMapping(let keys, let context)
                where repeated.count < maximumRepeatedKeys && !keys.isEmpty
            {
                // Yams refuses such a map, and tells where the first of the keys stands: it is renamed and
                // tried again.
                repeated.append(RepeatedKey(key: keys[0], line: context.mark.line + firstLine - 1))
                text.renameKey(at: context.mark, number: repeated.count)
            } catch {
                throw SyntaxProblem(error, in: text.string, firstLine: firstLine)
            }
        }
    }

    private func document(_ root: Node, _ repeated: [RepeatedKey]) throws(SyntaxProblem) -> Document? {
        var converter = YAMLConverter(firstLine: firstLine, keepsEmpty: keepsEmpty)
        switch root {
        case .mapping(let mapping):
            return Document(fields: try converter.fields(mapping, depth: 1), repeated: repeated)
        case .scalar(let scalar) where YAMLConverter.isNull(scalar):
            return Document(fields: [], repeated: [])
        default: return nil
        }
    }
}
