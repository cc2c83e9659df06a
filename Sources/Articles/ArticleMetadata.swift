/// What a source says, or lets guess, of one article. Every field is as the source gave it, trimmed, not yet reconciled with others.
package struct ArticleMetadata: Sendable, Hashable {
    package var title: String?
    /// When it was published.
    package var date: PartialDate?
    /// When it was last changed, where that is known apart from `date`.
    package var updated: PartialDate?
    /// Names of the authors, in order.
    package var authors: [String] = []
    /// Others who had a part in it, apart from the authors, in order.
    package var contributors: [Contributor] = []
    package var tags: [String] = []
    /// A summary written by a person, plain text.
    package var summary: String?
    package var slug: String?
    /// The address that the source asks for, relative to the site's root.
    package var permalink: String?
    package var isDraft = false
    /// Former addresses that lead to this article.
    package var aliases: [String] = []
    /// BCP 47 language tag, such as `fr` or `pt-BR`.
    package var language: String?
    package var rights: String?
    /// Where the article comes from: a publication, or an address.
    package var source: String?
    /// The address it was published at, `http` or `https`.
    package var sourceURL: String?
    /// A name that stays when the file is renamed.
    package var identifier: String?
    /// Keys that Broadsheet does not know; templates see them as `params`.
    package var params: [MetadataField] = []

    package init() {}
}
