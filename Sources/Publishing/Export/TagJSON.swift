import Articles
import Cataloging
import Theming

/// A tag as a JSON object.
enum TagJSON {
    static func object(_ tag: Tag, context: SiteContext) -> JSONText {
        let tags = context.catalog.tags
        return .object([
            ("name", .string(tag.name)), ("path", .string(tag.path)),
            ("url", .text(context.absolute(tag.path))), ("articles", .number(tag.articles.count)),
            ("description", .text(tag.summary)), ("broader", tag.broader.map { .string(tags[$0].name) }),
            ("narrower", .list(tag.narrower.map { .string(tags[$0].name) })),
        ])
    }
}
