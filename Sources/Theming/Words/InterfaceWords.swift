/// The words of the interface in one language; templates see them under `words`.
package struct InterfaceWords: TemplateData {
    /// Words by their place in the table.
    private let words: [String]
    /// What stands between the last two names of a list.
    let and: String

    /// The words of a language, by BCP 47 tag; English where the table does not have it.
    package init(language: String) {
        let code = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
        words = WordTable.rows.map { row in
            switch code {
            case "fr": row.french
            case "de": row.german
            case "es": row.spanish
            default: row.english
            }
        }
        and = WordTable.places["and"].map { [words] in " \(words[$0]) " } ?? ", "
    }

    /// A word by its name; the name itself where the table does not have it.
    package subscript(_ name: String) -> String {
        WordTable.places[name].map { words[$0] } ?? name
    }

    package static let fields: [TemplateField<InterfaceWords>] = WordTable.rows.enumerated().map {
        index, row in
        .text(row.name) { $0.words[index] }
    }
}
