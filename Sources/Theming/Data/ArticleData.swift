/// One article, as its own page shows it.
package struct ArticleData: TemplateData {
    package var title: String
    package var summary: String?
    package var language: String
    package var direction: String
    package var authors: [ThemeLink] = []
    package var date: String?
    package var dateISO: String?
    /// The page of the article's month or year, or that of undated articles.
    package var dateURL: String?
    package var updated: String?
    package var updatedISO: String?
    /// Those who had a part in it beside the authors.
    package var contributors: [RoleData] = []
    /// The series and the issue that it stands in.
    package var series: [SeriesPlaceData] = []
    package var body: DeferredHTML
    package var tags: [ThemeLink] = []
    package var source: String?
    package var sourceURL: String?
    package var rights: String?
    package var markdownURL: String
    package var readingMinutes: String
    package var previous: NeighbourData?
    package var next: NeighbourData?
    package var related: [NeighbourData] = []
    /// Articles with much of the same text.
    package var versions: [NeighbourData] = []
    /// Whether the tags were made of the text.
    package var hasDerivedTags = false
    /// A `script` element with a description for machines.
    package var jsonLD: [UInt8] = []
    package var isDraft = false
    package var params: OpenValue = .map([:])

    package init(
        title: String, language: String, direction: String, body: DeferredHTML, markdownURL: String,
        readingMinutes: String
    ) {
        self.title = title
        self.language = language
        self.direction = direction
        self.body = body
        self.markdownURL = markdownURL
        self.readingMinutes = readingMinutes
    }

    package static let fields: [TemplateField<ArticleData>] = [
        .text("title") { $0.title }, .optionalText("summary") { $0.summary },
        .text("language") { $0.language },
        .text("direction") { $0.direction }, .list("authors", ThemeLink.self) { $0.authors },
        .flag("hasAuthors") { !$0.authors.isEmpty }, .optionalText("date") { $0.date },
        .optionalText("dateISO") { $0.dateISO }, .optionalText("dateURL") { $0.dateURL },
        .optionalText("updated") { $0.updated }, .optionalText("updatedISO") { $0.updatedISO },
        .list("contributors", RoleData.self) { $0.contributors },
        .list("series", SeriesPlaceData.self) { $0.series }, .flag("hasSeries") { !$0.series.isEmpty },
        .deferred("body") { $0.body }, .list("tags", ThemeLink.self) { $0.tags },
        .flag("hasTags") { !$0.tags.isEmpty }, .optionalText("source") { $0.source },
        .optionalText("sourceURL") { $0.sourceURL }, .optionalText("rights") { $0.rights },
        .text("markdownURL") { $0.markdownURL }, .text("readingMinutes") { $0.readingMinutes },
        .flag("hasNeighbours") { $0.previous != nil || $0.next != nil },
        .optionalRecord("previous", NeighbourData.self) { $0.previous },
        .optionalRecord("next", NeighbourData.self) { $0.next },
        .flag("hasVersions") { !$0.versions.isEmpty }, .list("versions", NeighbourData.self) { $0.versions },
        .flag("hasDerivedTags") { $0.hasDerivedTags },
        .flag("hasRelated") { !$0.related.isEmpty }, .list("related", NeighbourData.self) { $0.related },
        .html("jsonLD") { $0.jsonLD }, .flag("isDraft") { $0.isDraft }, .open("params") { $0.params },
    ]
}
