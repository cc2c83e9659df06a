/// What stays in memory of an article: all that pages other than its own need to know, and where its body is stored.
///
/// About 2 KB; it does not grow with the body.
package struct ArticleRecord: Sendable {
    /// Path of the source, relative to the site folder and parted by `/`: `seeds/1954/storm.md`.
    package var source: String
    /// Number of the article within its source, from 1.
    package var part: Int
    /// As the source gave it, with a title in every case.
    package var metadata: ArticleMetadata
    /// The title to show; made of the file name where the source has none.
    package var title: String
    /// BCP 47 tag: the article's own, else the site's.
    package var language: String
    /// The beginning of the text, plain, at most `excerptLength` characters.
    package var excerpt: String
    /// Words of the body.
    package var wordCount: Int
    /// Links and pictures that may lead to other parts of the site, in the order of their numbers.
    package var links: [ArticleLink]
    package var location: StoredLocation
    /// Fingerprint of all of the above but the place of the body, made when the article is imported; nil before.
    package var digest: Fingerprint?

    /// Characters of an excerpt.
    package static let excerptLength = 280

    package init(
        source: String, part: Int, metadata: ArticleMetadata, title: String, language: String,
        excerpt: String,
        wordCount: Int, links: [ArticleLink], location: StoredLocation
    ) {
        self.source = source
        self.part = part
        self.metadata = metadata
        self.title = title
        self.language = language
        self.excerpt = excerpt
        self.wordCount = wordCount
        self.links = links
        self.location = location
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
