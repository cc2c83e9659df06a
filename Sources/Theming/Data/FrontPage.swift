/// Data of `front.html`: the newest articles, as a newspaper would show them.
package struct FrontPage: FramedData {
    package var frame: PageFrame
    package var lead: EntryData?
    /// The articles below the lead.
    package var seconds: [EntryData] = []
    /// The rest of the page's articles.
    package var entries: [EntryData] = []
    package var years: [ThemeLink] = []
    package var topTags: [ThemeLink] = []
    /// "128 articles".
    package var count = ""
    package var pagination: PaginationData?

    package init(frame: PageFrame) { self.frame = frame }

    package static let fields: [TemplateField<FrontPage>] =
        frameFields + [
            .flag("isEmpty") { $0.lead == nil }, .optionalRecord("lead", EntryData.self) { $0.lead },
            .list("seconds", EntryData.self) { $0.seconds },
            .flag("hasSeconds") { !$0.seconds.isEmpty }, .list("entries", EntryData.self) { $0.entries },
            .flag("hasEntries") { !$0.entries.isEmpty }, .list("years", ThemeLink.self) { $0.years },
            .flag("hasYears") { !$0.years.isEmpty }, .list("topTags", ThemeLink.self) { $0.topTags },
            .flag("hasTopTags") { !$0.topTags.isEmpty },
            .flag("hasAside") { !$0.years.isEmpty || !$0.topTags.isEmpty }, .text("count") { $0.count },
            .optionalRecord("pagination", PaginationData.self) { $0.pagination },
        ]
}
