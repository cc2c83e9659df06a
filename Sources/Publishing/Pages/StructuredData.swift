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
        writer.text("datePublished", record.date?.description)
        writer.text("dateModified", record.metadata.updated?.description)
        writer.list("author", catalog.authors[article]) { writer, number in
            writer.element { writer in
                writer.text("@type", catalog.people[number].isOrganisation ? "Organization" : "Person")
                writer.text("name", catalog.people[number].name)
                writer.text("url", context.absolute(catalog.people[number].path))
            }
        }
        if let contributors = catalog.contributors[article] {
            addContributors(contributors, to: &writer, context: context)
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

    private static func addContributors(
        _ contributors: [ArticleContributor], to writer: inout JSONWriter, context: SiteContext
    ) {
        func write(_ writer: inout JSONWriter, _ contributor: ArticleContributor) {
            writer.element { writer in
                writer.text("@type", contributor.role == .agency ? "Organization" : "Person")
                let person = contributor.person.map { context.catalog.people[$0] }
                writer.text("name", person?.name ?? contributor.name)
                writer.text("url", person.flatMap { context.absolute($0.path) })
            }
        }
        writer.list("editor", contributors.filter { $0.role == .editor }, write)
        writer.list("translator", contributors.filter { $0.role == .translator }, write)
        let others = contributors.filter { $0.role != .editor && $0.role != .translator }
        writer.list("contributor", others, write)
    }
}
