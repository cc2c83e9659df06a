import Articles
import Cataloging
import Settings

/// The clean Markdown of an article beside its page: front matter, then the body.
struct MarkdownPage {
    let context: SiteContext
    let number: Int

    /// Appends the file's bytes.
    func render(into output: inout [UInt8]) throws {
        let record = context.catalog.records[number]
        let path = context.catalog.addresses[number].markdown
        let links = BodyLinks(context.catalog.links[number], form: .markdown, sizes: [:]) {
            context.address(of: $0, from: path)
        }
        var metadata = record.metadata
        metadata.title = record.title
        metadata.language = record.language
        output += FrontMatterWriter.yaml(for: metadata)
        links.append(try context.store.markdown(at: record.location), to: &output)
    }
}
