/// What stays in memory of an article: all that pages other than its own need to know, and where its body is stored.
///
/// About 2 KB; it does not grow with the body. Copies share what they hold, so that a record may stand in many lists.
package struct ArticleRecord: Sendable {
    // Known to other modules, so that they look at one part without a copy of all.
    @usableFromInline var storage: Storage

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

    @usableFromInline struct Fields: Sendable {
        @usableFromInline var source: String
        @usableFromInline var part: Int
        @usableFromInline var metadata: ArticleMetadata
        @usableFromInline var title: String
        @usableFromInline var language: String
        @usableFromInline var excerpt: String
        @usableFromInline var wordCount: Int
        @usableFromInline var links: [ArticleLink]
        @usableFromInline var location: StoredLocation
        @usableFromInline var digest: Fingerprint?
    }

    @usableFromInline final class Storage: Sendable {
        @usableFromInline let fields: Fields

        init(_ fields: Fields) { self.fields = fields }
    }

    private mutating func change(_ body: (inout Fields) -> Void) {
        var fields = storage.fields
        body(&fields)
        storage = Storage(fields)
    }
}

extension ArticleRecord {
    /// Path of the source, relative to the site folder and parted by `/`: `seeds/1954/storm.md`.
    package var source: String {
        @inlinable get { storage.fields.source }
        set { change { $0.source = newValue } }
    }

    /// Number of the article within its source, from 1.
    package var part: Int {
        @inlinable get { storage.fields.part }
        set { change { $0.part = newValue } }
    }

    /// As the source gave it, with a title in every case.
    package var metadata: ArticleMetadata {
        // Lent, because most callers look at one of its many parts only.
        @inlinable _read { yield storage.fields.metadata }
        set { change { $0.metadata = newValue } }
    }

    /// The title to show; made of the file name where the source has none.
    package var title: String {
        @inlinable get { storage.fields.title }
        set { change { $0.title = newValue } }
    }

    /// BCP 47 tag: the article's own, else the site's.
    package var language: String {
        @inlinable get { storage.fields.language }
        set { change { $0.language = newValue } }
    }

    /// The beginning of the text, plain, at most `excerptLength` characters.
    package var excerpt: String {
        @inlinable get { storage.fields.excerpt }
        set { change { $0.excerpt = newValue } }
    }

    /// Words of the body.
    package var wordCount: Int {
        @inlinable get { storage.fields.wordCount }
        set { change { $0.wordCount = newValue } }
    }

    /// Links and pictures that may lead to other parts of the site, in the order of their numbers.
    package var links: [ArticleLink] {
        @inlinable get { storage.fields.links }
        set { change { $0.links = newValue } }
    }

    package var location: StoredLocation {
        @inlinable get { storage.fields.location }
        set { change { $0.location = newValue } }
    }

    /// Fingerprint of all of the above but the place of the body, made when the article is imported; nil before.
    package var digest: Fingerprint? {
        @inlinable get { storage.fields.digest }
        set { change { $0.digest = newValue } }
    }

    package var direction: TextDirection { TextDirection(language: language) }

    /// What lists and descriptions say of the article: its own summary, else the beginning of its text.
    package var abstract: String { metadata.summary ?? excerpt }

    /// What the article is known by over time: its own identifier, else its source and part.
    package var identity: String {
        if let identifier = metadata.identifier { return identifier }
        return part == 1 ? source : "\(source)#\(part)"
    }
}
