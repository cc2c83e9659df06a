/// What is to be written of an index.
package struct IndexWork: Sendable {
    enum Rows {
        /// The terms of all articles, in runs.
        case all([IndexRun])
        /// The terms that change, and what they change.
        case changes([TermChange], of: KeptIndex)
    }

    let rows: Rows
    let articles: [KeptArticle]
    let form: KeptIndex.Form
}
