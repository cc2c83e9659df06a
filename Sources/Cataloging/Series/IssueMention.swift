import Articles

/// What an article says of the issue that it was printed in.
struct IssueMention: Hashable {
    var publication: String?
    var volume: String?
    var number: String?
    var pages: String?

    /// The issue of front matter: `issue`, `volume` and `pages`, or a map `issue` with `number`, `volume` and `pages`.
    init?(_ metadata: ArticleMetadata) {
        if metadata.params.isEmpty { return nil }
        let issue = metadata.param("issue")
        volume = metadata.param("volume")?.firstText
        pages = metadata.param("pages", "page")?.firstText
        publication = metadata.param("publication", "journal", "newspaper", "magazine")?.firstText
        if case .map(let fields)? = issue {
            number = fields.text("number", "issue", "title", "name")
            volume = fields.text("volume") ?? volume
            pages = fields.text("pages", "page") ?? pages
            publication = fields.text("publication", "journal", "newspaper", "magazine") ?? publication
        } else {
            number = issue?.firstText
        }
        if publication == nil { publication = metadata.source }
        for field in [\IssueMention.publication, \.volume, \.number, \.pages] {
            let text = self[keyPath: field].map(NameGroups.trimmed)
            self[keyPath: field] = text?.isEmpty == true ? nil : text
        }
        if volume == nil, number == nil { return nil }
    }

    /// Whether an issue is counted within its year: `No. 5` comes round every year.
    var isCountedInYear: Bool { volume == nil && number.map { $0.utf8.count <= 3 && Int($0) != nil } == true }
}
