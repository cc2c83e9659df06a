/// What every page says of itself.
package struct PageData: TemplateData {
    /// For the title of the window.
    package var title: String
    package var heading: String
    package var description: String
    /// Of the page's own text; the words around it are in the site's language.
    package var language: String
    package var direction: String
    /// The way from the page to the site's root: empty, `../`, `../../`.
    package var root: String
    /// The page's absolute address; nil where the site's own is not known.
    package var canonical: String?
    /// The feed of the list that the page shows.
    package var feedURL: String?
    /// Absolute address of a picture for previews.
    package var socialImage: String?
    package var openGraphType: String
    package var isHome: Bool
    /// What robots are told, such as `noindex`.
    package var robots: String?

    package init(
        title: String, heading: String, description: String, language: String, direction: String, root: String
    ) {
        self.title = title
        self.heading = heading
        self.description = description
        self.language = language
        self.direction = direction
        self.root = root
        openGraphType = "website"
        isHome = false
    }

    package static let fields: [TemplateField<PageData>] = [
        .text("title") { $0.title }, .text("heading") { $0.heading }, .text("description") { $0.description },
        .text("language") { $0.language }, .text("direction") { $0.direction }, .text("root") { $0.root },
        .optionalText("canonical") { $0.canonical }, .optionalText("feedURL") { $0.feedURL },
        .optionalText("socialImage") { $0.socialImage }, .text("openGraphType") { $0.openGraphType },
        .flag("isHome") { $0.isHome }, .optionalText("robots") { $0.robots },
    ]
}
