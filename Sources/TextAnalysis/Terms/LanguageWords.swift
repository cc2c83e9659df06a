/// What an analyser knows of the words of one language that it has met.
struct LanguageWords {
    /// The primary part of a language tag, such as `pt`; empty when the language is unknown.
    let language: String
    let stopWords: Set<[UInt8]>
    /// ASCII words in lower case, other words as written.
    var words: ByteStringTable
    /// For each word of `words` what it stands for.
    var terms: [WordTerm] = []

    /// Room for none.
    init() {
        (language, stopWords, words) = ("", [], ByteStringTable(capacity: 0))
    }

    init(language: String) {
        self.language = language
        stopWords = StopWords.folded(language)
        words = ByteStringTable()
    }
}
