import Articles
import Cataloging
import Settings
import Theming

/// Descriptions of pages for machines, as JSON-LD of schema.org.
enum StructuredData {
    /// A `NewsArticle`.
    static func newsArticle(_ record: ArticleRecord, article: Int, context: SiteContext) -> [UInt8] {
        let catalog = context.catalog
        var writer = JSONWriter()
        writer.text("@context", "https://schema.org")
        writer.text("@type", "NewsArticle")
        writer.text("headline", record.title)
        writer.text("inLanguage", record.language)
        writer.text("description", record.abstract)
        writer.text("datePublished", record.metadata.date?.description)
        writer.text("dateModified", record.metadata.updated?.description)
        writer.list("author", catalog.authors[article]) { writer, number in
            writer.element { writer in
                writer.text("@type", "Person")
                writer.text("name", catalog.people[number].name)
                writer.text("url", context.absolute(catalog.people[number].path))
            }
        }
        writer.list("keywords", catalog.tagsOfArticle[article]) { $0.element(catalog.tags[$1].name) }
        writer.text("url", context.absolute(catalog.addresses[article].page))
        writer.text("isBasedOn", record.metadata.sourceURL)
        writer.object("isPartOf") { writer in
            writer.text("@type", "WebSite")
            writer.text("name", context.title)
        }
        writer.number("wordCount", record.wordCount)
        return writer.finish()
    }
}
