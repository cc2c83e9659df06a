import CStemmer

/// The Snowball stemmers that a task uses, one a language, made when first needed.
struct StemmerPool: ~Copyable {
    private var stemmers: [String: OpaquePointer?] = [:]

    init() {}

    deinit {
        for stemmer in stemmers.values { if let stemmer { sb_stemmer_delete(stemmer) } }
    }

    /// The stem of a word in lower case, precomposed, its letters with their marks; nil when the language has no stemmer.
    mutating func stem(_ word: [UInt8], language: String) -> [UInt8]? {
        guard let stemmer = stemmer(language), let stem = sb_stemmer_stem(stemmer, word, Int32(word.count))
        else {
            return nil
        }
        return Array(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))))
    }

    private mutating func stemmer(_ language: String) -> OpaquePointer? {
        if let known = stemmers[language] { return known }
        let made = sb_stemmer_new(Self.aliases[language] ?? language, "UTF_8")
        stemmers[language] = .some(made)
        return made
    }

    /// Languages that share the stemmer of another.
    private static let aliases = ["nb": "no", "nn": "no"]
}
