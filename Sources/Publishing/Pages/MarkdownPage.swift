import Articles
import Cataloging
import Settings

/// The clean Markdown of an article beside its page: front matter, then the body.
struct MarkdownPage {
    let context: SiteContext
    let number: Int

    var page: Page {
        let record = context.catalog.records[number]
        let path = context.catalog.addresses[number].markdown
        let links = BodyLinks(context.catalog.links[number], form: .markdown, sizes: [:]) {
            context.address(of: $0, from: path)
        }
        var metadata = record.metadata
        metadata.title = record.title
        metadata.language = record.language
        let head = FrontMatterWriter.yaml(for: metadata)
        var hasher = FingerprintHasher()
        hasher.combine(head)
        hasher.combine(record.location.markdownFingerprint)
        links.combine(into: &hasher)
        let store = context.store
        return Page(path: path, key: hasher.finalize()) { output in
            output += head
            links.append(try store.markdown(at: record.location), to: &output)
        }
    }
}
