import Articles
import Cataloging
import Theming

/// A person as a JSON object.
enum PersonJSON {
    static func object(_ person: Person, context: SiteContext) -> JSONText {
        let dates = person.articles.compactMap { context.catalog.records[$0].date?.year }
        let profile = person.profile
        return .object([
            ("name", .string(person.name)), ("sortName", .string(person.sortName)),
            ("path", .string(person.path)), ("url", .text(context.absolute(person.path))),
            ("organisation", person.isOrganisation ? .bool(true) : nil),
            ("articles", .number(person.articles.count)),
            ("firstYear", dates.min().map { .number($0) }), ("lastYear", dates.max().map { .number($0) }),
            ("born", .text(profile?.born.map(text))), ("died", .text(profile?.died.map(text))),
            ("picture", .text(profile?.picture)), ("biography", .text(profile?.biography)),
            (
                "links",
                .list(
                    (profile?.links ?? []).map { link in
                        .object([("label", .string(link.label)), ("url", .string(link.url))])
                    })
            ),
        ])
    }

    private static func text(_ date: LifeDate) -> String {
        switch date {
        case .date(let date): date.description
        case .text(let text): text
        }
    }
}
