/// The classes of the words of one language, by the hashes of their keys.
struct WordClassTable: Sendable {
    /// The primary part of a language tag.
    let language: String
    /// Whether adjectives follow their nouns, so that the word behind an article is a noun.
    let hasNounFirst: Bool
    /// Whether there are lists that tell nouns from verbs.
    let hasGrammar: Bool
    /// Whether all nouns are written with a capital.
    let capitalisesNouns: Bool
    private var numbers = KeyNumbers()
    private var classes: [WordClass] = []

    /// Reads the lists of a language; words are known by the analyser's keys, so that inflected forms are found too.
    init(language: String, analyser: inout Analyser) {
        self.language = language
        hasNounFirst = ["fr", "es", "it", "pt", "ca", "ro"].contains(language)
        hasGrammar = !GrammarWords.lists(language).isEmpty
        capitalisesNouns = language == "de"
        for (list, classes) in GrammarWords.lists(language) + CommonWords.lists(language) {
            add(list, classes, &analyser)
        }
        for (list, classes) in NameWords.lists { add(list, classes, &analyser) }
    }

    /// The classes of a word by the hash of its key.
    @inline(__always)
    func classes(of hash: UInt64) -> WordClass {
        guard let number = numbers.find(hash) else { return [] }
        return classes[number]
    }

    private mutating func add(_ list: StaticString, _ added: WordClass, _ analyser: inout Analyser) {
        var keys: [Int32] = []
        let text = UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
        analyser.scan(text, language: language) { word, _ in keys.append(word.key) }
        for key in keys {
            let hash = analyser.withString(key) { ByteStringTable.hash($0) | 1 }
            let (number, isNew) = numbers.insert(hash)
            if isNew { classes.append([]) }
            classes[number].insert(added)
        }
    }
}
