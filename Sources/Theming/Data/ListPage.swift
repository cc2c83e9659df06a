/// Data of `list.html`: the articles of a tag, an author, a year, a month, or a further page of the front page.
package struct ListPage: FramedData {
    package enum Kind: Sendable {
        case front, tag, author, year, month, undated
    }

    package var frame: PageFrame
    package var kind: Kind
    /// "128 articles"; empty on further pages.
    package var count = ""
    /// From when to when the articles of a further page are.
    package var span = ""
    /// From when to when all articles of the list are: "1893–1954".
    package var years = ""
    package var groups: [EntryGroup] = []
    package var pagination: PaginationData?
    /// Text above the list, HTML.
    package var intro: [UInt8] = []
    /// When a person lived: "12 May 1893 – 1954".
    package var life = ""
    package var picture: PictureData?
    /// Pages elsewhere about a person.
    package var profileLinks: [ThemeLink] = []
    /// Articles in which a person had another part, with what it was.
    package var contributions: [NeighbourData] = []
    /// Tags for narrower subjects.
    package var narrower: [ThemeLink] = []
    /// People whose names stand on the same articles.
    package var coauthors: [ThemeLink] = []
    /// Tags that stand on the same articles.
    package var tags: [ThemeLink] = []
    /// The year of a month, or the tag for a wider subject.
    package var parent: ThemeLink?
    /// The search page, kept to the articles of the author or the tag.
    package var searchURL: String?
    /// The year or month before this one.
    package var previous: NeighbourData?
    /// The year or month after this one.
    package var next: NeighbourData?

    package init(frame: PageFrame, kind: Kind) {
        self.frame = frame
        self.kind = kind
    }

    package static let fields: [TemplateField<ListPage>] =
        frameFields + [
            .flag("isFront") { $0.kind == .front },
            .flag("isTag") { $0.kind == .tag }, .flag("isAuthor") { $0.kind == .author },
            .flag("isYear") { $0.kind == .year }, .flag("isMonth") { $0.kind == .month },
            .flag("isUndated") { $0.kind == .undated }, .text("count") { $0.count },
            .text("span") { $0.span },
            .text("years") { $0.years }, .list("groups", EntryGroup.self) { $0.groups },
            .optionalRecord("pagination", PaginationData.self) { $0.pagination },
            .html("intro") { $0.intro }, .text("life") { $0.life },
            .optionalRecord("picture", PictureData.self) { $0.picture },
            .list("profileLinks", ThemeLink.self) { $0.profileLinks },
            .flag("hasProfileLinks") { !$0.profileLinks.isEmpty },
            .list("contributions", NeighbourData.self) { $0.contributions },
            .flag("hasContributions") { !$0.contributions.isEmpty },
            .list("narrower", ThemeLink.self) { $0.narrower },
            .flag("hasNarrower") { !$0.narrower.isEmpty }, .flag("isEmpty") { $0.groups.isEmpty },
            .flag("hasContents") { $0.groups.count > 2 },
            .list("coauthors", ThemeLink.self) { $0.coauthors },
            .flag("hasCoauthors") { !$0.coauthors.isEmpty },
            .flag("hasAside") { $0.hasAside },
            .list("tags", ThemeLink.self) { $0.tags }, .flag("hasTags") { !$0.tags.isEmpty },
            .optionalRecord("parent", ThemeLink.self) { $0.parent },
            .optionalText("searchWithinURL") { $0.searchURL },
            .flag("hasNeighbours") { $0.previous != nil || $0.next != nil },
            .optionalRecord("previous", NeighbourData.self) { $0.previous },
            .optionalRecord("next", NeighbourData.self) { $0.next },
        ]

    /// Whether something stands beside the list.
    private var hasAside: Bool {
        !coauthors.isEmpty || !tags.isEmpty || !contributions.isEmpty || !narrower.isEmpty
    }
}
