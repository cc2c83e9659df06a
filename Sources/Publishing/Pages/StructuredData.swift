import Articles
import Cataloging
import Settings
import Theming

/// Descriptions of pages for machines, as JSON-LD of schema.org.
enum StructuredData {
    /// A `NewsArticle`.
    static func newsArticle(_ record: ArticleRecord, article: Int, context: SiteContext) -> [UInt8] {
        let metadata = record.metadata
        var fields: [(String, JSONText)] = [
            ("@context", .string("https://schema.org")), ("@type", .string("NewsArticle")),
            ("headline", .string(record.title)), ("inLanguage", .string(record.language)),
        ]
        func add(_ name: String, _ text: String?) {
            if let text, !text.isEmpty { fields.append((name, .string(text))) }
        }
        add("description", record.abstract)
        add("datePublished", metadata.date?.description)
        add("dateModified", metadata.updated?.description)
        let people = context.catalog.authors[article].map { context.catalog.people[$0] }
        if !people.isEmpty {
            let authors = people.map { person in
                var author: [(String, JSONText)] = [
                    ("@type", .string("Person")), ("name", .string(person.name)),
                ]
                if let url = context.absolute(person.path) { author.append(("url", .string(url))) }
                return JSONText.object(author)
            }
            fields.append(("author", .array(authors)))
        }
        let tags = context.catalog.tagsOfArticle[article].map { context.catalog.tags[$0].name }
        if !tags.isEmpty { fields.append(("keywords", .array(tags.map { .string($0) }))) }
        add("url", context.absolute(context.catalog.addresses[article].page))
        add("isBasedOn", metadata.sourceURL)
        fields.append(
            ("isPartOf", .object([("@type", .string("WebSite")), ("name", .string(context.title))])))
        fields.append(("wordCount", .number(record.wordCount)))
        return JSONText.object(fields).bytes
    }
}
