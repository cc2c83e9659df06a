/// Data of `series.html`: the articles of a series, or of an issue, in their order.
package struct SeriesPage: FramedData {
    package var frame: PageFrame
    /// The list of all series, or of all issues.
    package var parent: ThemeLink
    /// "12 articles".
    package var count = ""
    /// From when to when the articles are: "1893–1954", or the date of an issue.
    package var years = ""
    /// Text above the list, HTML.
    package var intro: [UInt8] = []
    package var members: [SeriesMemberData] = []
    /// The page before this one of a long series, or the issue before.
    package var previous: NeighbourData?
    /// The page behind this one of a long series, or the issue behind.
    package var next: NeighbourData?

    package init(frame: PageFrame, parent: ThemeLink) {
        self.frame = frame
        self.parent = parent
    }

    package static let fields: [TemplateField<SeriesPage>] =
        frameFields + [
            .record("parent", ThemeLink.self) { $0.parent }, .text("count") { $0.count },
            .text("years") { $0.years }, .html("intro") { $0.intro },
            .list("members", SeriesMemberData.self) { $0.members },
            .flag("hasNeighbours") { $0.previous != nil || $0.next != nil },
            .optionalRecord("previous", NeighbourData.self) { $0.previous },
            .optionalRecord("next", NeighbourData.self) { $0.next },
        ]
}
