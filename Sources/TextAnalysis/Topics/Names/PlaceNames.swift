/// Countries, continents and religions under all that English texts call them: other names, people and adjectives,
/// capitals.
///
/// A text that says "Iraqi" is about Iraq. A capital counts for its country only where the text names the country too.
struct PlaceNames: Sendable {
    /// What a run of words means.
    struct Meaning {
        /// Number of the country.
        var country: Int
        var isCapital: Bool
    }

    /// The name to show and the key of each country.
    private(set) var countries: [(name: StaticString, key: UInt64, words: Int)] = []
    private var numbers = KeyNumbers(capacity: 2_048)
    private var meanings: [Meaning] = []

    /// Reads the table; the names of countries are known by the analyser's keys.
    init(analyser: inout Analyser) {
        for row in Self.rows {
            var key: UInt64 = 0
            var words = 0
            for word in Self.words(of: row.name, &analyser) {
                key = WordsHash.combine(key, word.key)
                words += 1
            }
            let country = countries.count
            countries.append((row.name, key, words))
            note(row.name, Meaning(country: country, isCapital: false), &analyser)
            note(row.others, Meaning(country: country, isCapital: false), &analyser)
            note(row.capital, Meaning(country: country, isCapital: true), &analyser)
        }
    }

    /// The meaning of words by the combined hash of their forms.
    func meaning(ofForms hash: UInt64) -> Meaning? { numbers.find(hash).map { meanings[$0] } }

    /// Notes names parted by commas.
    private mutating func note(_ names: StaticString, _ meaning: Meaning, _ analyser: inout Analyser) {
        let text = UnsafeBufferPointer(start: names.utf8Start, count: names.utf8CodeUnitCount)
        for name in text.split(separator: UInt8(ascii: ",")) {
            var hash: UInt64 = 0
            for word in Self.words(of: UnsafeBufferPointer(rebasing: name), &analyser) {
                hash = WordsHash.combine(hash, word.form)
            }
            if numbers.insert(hash).isNew { meanings.append(meaning) }
        }
    }

    private static func words(
        of name: StaticString, _ analyser: inout Analyser
    ) -> [(
        key: UInt64, form: UInt64
    )] {
        words(of: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount), &analyser)
    }

    private static func words(
        of name: UnsafeBufferPointer<UInt8>, _ analyser: inout Analyser
    ) -> [(key: UInt64, form: UInt64)] {
        var terms: [WordTerm] = []
        analyser.scan(name, language: "en") { word, _ in terms.append(word) }
        return terms.map { term in
            (
                analyser.withString(term.key) { ByteStringTable.hash($0) | 1 },
                analyser.withString(term.form) { ByteStringTable.hash($0) | 1 }
            )
        }
    }
}
