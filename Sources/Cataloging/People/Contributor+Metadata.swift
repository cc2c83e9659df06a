import Articles

extension Contributor {
    /// All contributors of an article: those that its reader found, and those of keys such as `editor` and `translators`.
    static func all(of metadata: ArticleMetadata) -> [Contributor] {
        var all = metadata.contributors
        for field in metadata.params {
            guard let role = role(ofKey: field.key) else { continue }
            for name in names(in: field.value) {
                let contributor = Contributor(role: role, name: name)
                if !all.contains(contributor) { all.append(contributor) }
            }
        }
        return all
    }

    private static func role(ofKey key: String) -> Role? {
        guard key.utf8.count <= 16 else { return nil }
        let word = key.lowercased()
        return Role(rawValue: word) ?? (word.last == "s" ? Role(rawValue: String(word.dropLast())) : nil)
    }

    private static func names(in value: MetadataValue) -> [String] {
        let found: [String]
        switch value {
        case .text(let text): found = text.split(separator: ";").map(String.init)
        case .list(let values): return values.flatMap { names(in: $0) }
        case .map(let fields): found = fields.filter { $0.key.lowercased() == "name" }.flatMap(\.value.texts)
        }
        return found.map(NameGroups.trimmed).filter { !$0.isEmpty }
    }
}
