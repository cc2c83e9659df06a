import Articles
import Cataloging
import Theming

/// A tag as a JSON object.
enum TagJSON {
    static func object(_ tag: Tag, context: SiteContext) -> JSONText {
        let tags = context.catalog.tags
        let derived = context.catalog.articlesWithDerivedTags
        let isDerived = !tag.articles.isEmpty && tag.articles.allSatisfy(derived.contains)
        return .object([
            ("name", .string(tag.name)), ("path", .string(tag.path)),
            ("url", .text(context.absolute(tag.path))), ("articles", .number(tag.articles.count)),
            ("derived", isDerived ? .bool(true) : nil), ("description", .text(tag.summary)),
            ("broader", tag.broader.map { .string(tags[$0].name) }),
            ("narrower", .list(tag.narrower.map { .string(tags[$0].name) })),
        ])
    }
}
