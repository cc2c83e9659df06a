/// One word of the interface in all languages.
struct WordRow: Sendable {
    /// The name by which templates call it.
    let name: String
    let english: String
    let french: String
    let german: String
    let spanish: String

    init(_ name: String, _ english: String, _ french: String, _ german: String, _ spanish: String) {
        self.name = name
        self.english = english
        self.french = french
        self.german = german
        self.spanish = spanish
    }
}
