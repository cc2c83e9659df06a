/// Where an article stands in a series or an issue.
package struct SeriesPlaceData: TemplateData {
    /// "Series" or "Issue".
    package var kind: String
    package var name: String
    package var url: String
    /// "Part 3", or the pages that the article was printed on; empty where that is not known.
    package var position: String
    package var previous: NeighbourData?
    package var next: NeighbourData?

    package init(kind: String, name: String, url: String, position: String) {
        self.kind = kind
        self.name = name
        self.url = url
        self.position = position
    }

    package static let fields: [TemplateField<SeriesPlaceData>] = [
        .text("kind") { $0.kind }, .text("name") { $0.name }, .text("url") { $0.url },
        .text("position") { $0.position },
        .optionalRecord("previous", NeighbourData.self) { $0.previous },
        .optionalRecord("next", NeighbourData.self) { $0.next },
    ]
}
