/// The terms of a run of articles, sorted, in a file of the scratch folder.
///
/// A file holds records in the order of their keys: the record's length, then the key, the forms, the keys behind it that it is a form of, and
/// the postings. A posting is the gap to the last article and the occurrences as `AnalysedArticle` holds them.
package struct IndexRun: Sendable {
    let path: String
    /// Of each article the length in words.
    let lengths: [Int32]
}
