/// What stays in memory of an article: all that pages other than its own need to know, and where its body is stored.
///
/// About 2 KB; it does not grow with the body. Copies share what they hold, so that a record may stand in many lists.
package struct ArticleRecord: Sendable {
    private var storage: Storage

    /// Characters of an excerpt.
    package static let excerptLength = 280

    package init(
        source: String, part: Int, metadata: ArticleMetadata, title: String, language: String,
        excerpt: String,
        wordCount: Int, links: [ArticleLink], location: StoredLocation
    ) {
        storage = Storage(
            Fields(
                source: source, part: part, metadata: metadata, title: title, language: language,
                excerpt: excerpt, wordCount: wordCount, links: links, location: location))
    }

    struct Fields: Sendable {
        var source: String
        var part: Int
        var metadata: ArticleMetadata
        var title: String
        var language: String
        var excerpt: String
        var wordCount: Int
        var links: [ArticleLink]
        var location: StoredLocation
        var digest: Fingerprint?
    }

    private final class Storage: Sendable {
        let fields: Fields

        init(_ fields: Fields) { self.fields = fields }
    }

    var fields: Fields { _read { yield storage.fields } }

    private mutating func change(_ body: (inout Fields) -> Void) {
        var fields = storage.fields
        body(&fields)
        storage = Storage(fields)
    }
}

extension ArticleRecord {
    /// Path of the source, relative to the site folder and parted by `/`: `seeds/1954/storm.md`.
    package var source: String {
        get { storage.fields.source }
        set { change { $0.source = newValue } }
    }

    /// Number of the article within its source, from 1.
    package var part: Int {
        get { storage.fields.part }
        set { change { $0.part = newValue } }
    }

    /// As the source gave it, with a title in every case.
    package var metadata: ArticleMetadata {
        // Lent, because most callers look at one of its many parts only.
        _read { yield storage.fields.metadata }
        set { change { $0.metadata = newValue } }
    }

    /// The title to show; made of the file name where the source has none.
    package var title: String {
        get { storage.fields.title }
        set { change { $0.title = newValue } }
    }

    /// BCP 47 tag: the article's own, else the site's.
    package var language: String {
        get { storage.fields.language }
        set { change { $0.language = newValue } }
    }

    /// The beginning of the text, plain, at most `excerptLength` characters.
    package var excerpt: String {
        get { storage.fields.excerpt }
        set { change { $0.excerpt = newValue } }
    }

    /// Words of the body.
    package var wordCount: Int {
        get { storage.fields.wordCount }
        set { change { $0.wordCount = newValue } }
    }

    /// Links and pictures that may lead to other parts of the site, in the order of their numbers.
    package var links: [ArticleLink] {
        get { storage.fields.links }
        set { change { $0.links = newValue } }
    }

    package var location: StoredLocation {
        get { storage.fields.location }
        set { change { $0.location = newValue } }
    }

    /// Fingerprint of all of the above but the place of the body, made when the article is imported; nil before.
    package var digest: Fingerprint? {
        get { storage.fields.digest }
        set { change { $0.digest = newValue } }
    }

    package var direction: TextDirection { TextDirection(language: language) }

    /// What lists and descriptions say of the article: its own summary, else the beginning of its text.
    package var abstract: String { metadata.summary ?? excerpt }

    /// What the article is known by over time: its own identifier, else its source and part.
    package var identity: String {
        if let identifier { return identifier }
        return part == 1 ? source : "\(source)#\(part)"
    }
}
