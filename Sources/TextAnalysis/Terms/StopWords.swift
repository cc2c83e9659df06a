/// Words that are too common in a language to say what a text is about.
package enum StopWords {
    /// Languages with a list, by their codes.
    package static let languages = [
        "ar", "ca", "cs", "da", "de", "en", "es", "fi", "fr", "hu", "id", "it", "nl", "no", "pl", "pt", "ro",
        "ru",
        "sv", "tr",
    ]

    /// The folded stop words of a language; none when it has no list.
    static func folded(_ language: String) -> Set<[UInt8]> {
        let list = list(language)
        var words: Set<[UInt8]> = []
        WordScanner().scan(UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)) {
            word in
            words.insert(Array(word.folded))
        }
        return words
    }

    /// Whether a word, as `WordScanner` folds it, is a stop word of a language.
    package static func contains(_ word: String, language: String) -> Bool {
        folded(Analyser.primary(language)).contains(Array(word.utf8))
    }
}
