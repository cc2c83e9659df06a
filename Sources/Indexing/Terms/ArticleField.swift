/// A part of an article whose words count apart.
enum ArticleField {
    case body
    case title
    /// Names of authors and tags.
    case names
}
