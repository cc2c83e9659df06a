/// What a person wrote down of an author.
package struct PersonProfile: Sendable, Hashable {
    /// A biography in Markdown.
    package var biography: String?
    /// The line of the rules on which the biography begins.
    package var biographyLine: Int?
    package var born: LifeDate?
    package var died: LifeDate?
    /// Pages of others about the person.
    package var links: [ProfileLink] = []
    /// A picture: its path in the site, or its address elsewhere.
    package var picture: String?

    package init() {}
}
