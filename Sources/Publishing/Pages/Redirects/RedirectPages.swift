import Articles
import Cataloging
import Settings
import Theming

/// Small pages at old addresses that lead to the new ones.
struct RedirectPages: PageSource {
    let context: SiteContext
    private let redirects: [Redirect]

    init(context: SiteContext, redirects: [Redirect]) {
        self.context = context
        let areWanted = context.settings.redirects.contains(.html)
        self.redirects = areWanted ? redirects.filter { !$0.isCaseOnly } : []
    }

    var count: Int { redirects.count }

    var template: String { "redirect.html" }

    func pages(at index: Int, yield: PageTaker) throws {
        let redirect = redirects[index]
        var frame = context.frame(path: redirect.from, heading: heading(of: redirect), description: "")
        frame.page.canonical = context.absolute(redirect.to)
        frame.page.robots = "noindex"
        let data = RedirectPage(frame: frame, target: context.address(of: redirect.to, from: redirect.from))
        try context.theme.redirect.yield(data, at: redirect.from, to: yield)
    }

    private func heading(of redirect: Redirect) -> String {
        let catalog = context.catalog
        return switch redirect.target {
        case .record(let number): catalog.records[number].title
        case .person(let number): catalog.people[number].name
        case .tag(let number): catalog.tags[number].name
        case .list(let word): context.words[word]
        case .named(let name): name
        }
    }
}
