/// Two articles that share much of their text.
package struct DuplicatePair: Sendable, Hashable {
    package enum Kind: String, Sendable {
        /// Nearly the same text.
        case same
        /// A part of the other.
        case excerpt
        /// The other's text, partly replaced.
        case update
    }

    /// Number of the article that repeats the other: the later one, the part.
    package var article: Int
    /// Number of the article that it repeats.
    package var original: Int
    package var kind: Kind
    /// How much of `article` is in `original`, in percent.
    package var share: Int

    package init(article: Int, original: Int, kind: Kind, share: Int) {
        self.article = article
        self.original = original
        self.kind = kind
        self.share = share
    }
}
