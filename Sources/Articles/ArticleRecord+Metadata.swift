extension ArticleRecord {
    // Parts of the metadata that all articles are asked for, one after the other: a look at one copies no other.

    /// When the article was published.
    package var date: PartialDate? { fields.metadata.date }
    /// Names of the authors, in order.
    package var authors: [String] { fields.metadata.authors }
    /// Those who had a part in it apart from the authors, in order.
    package var contributors: [Contributor] { fields.metadata.contributors }
    package var tags: [String] { fields.metadata.tags }
    package var slug: String? { fields.metadata.slug }
    package var isDraft: Bool { fields.metadata.isDraft }
    /// Former addresses that lead to the article.
    package var aliases: [String] { fields.metadata.aliases }
    /// The address that the source asks for.
    package var permalink: String? { fields.metadata.permalink }
    /// A name that stays when the file is renamed.
    package var identifier: String? { fields.metadata.identifier }
    /// Keys that Broadsheet does not know.
    package var params: [MetadataField] { fields.metadata.params }
}
