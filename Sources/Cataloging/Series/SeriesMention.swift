import Articles

/// What an article says of a series that it belongs to.
struct SeriesMention {
    var name: String
    var number: String?

    /// The series of front matter: `series: Letters`, a list of names, or maps with `name` and `order`.
    static func all(of metadata: ArticleMetadata) -> [SeriesMention] {
        guard let value = metadata.param("series") else { return [] }
        let order = metadata.param("series_order", "series_index", "series_part", "part")?.firstText
        return mentions(in: value).map { mention in
            var mention = mention
            if mention.number == nil { mention.number = order.map(NameGroups.trimmed) }
            return mention
        }
    }

    private static func mentions(in value: MetadataValue) -> [SeriesMention] {
        switch value {
        case .text(let text):
            let name = NameGroups.trimmed(text)
            return name.isEmpty ? [] : [SeriesMention(name: name)]
        case .list(let values): return values.flatMap { mentions(in: $0) }
        case .map(let fields):
            guard let name = fields.text("name", "title").map(NameGroups.trimmed), !name.isEmpty else {
                return []
            }
            let number = fields.text("order", "part", "number", "index", "position")
            return [SeriesMention(name: name, number: number.map(NameGroups.trimmed))]
        }
    }
}
