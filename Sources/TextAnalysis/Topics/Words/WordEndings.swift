/// Endings of adjectives, adverbs and verbs.
enum WordEndings {
    /// Whether a word ends as words other than nouns do; it may be a noun all the same.
    static func isWeak(_ form: [UInt8], language: String) -> Bool {
        guard form.count >= 5 else { return false }
        return endings(language).contains { form.count > $0.utf8CodeUnitCount + 1 && form.ends(with: $0) }
    }

    private static func endings(_ language: String) -> [StaticString] {
        switch language {
        case "en":
            [
                "al", "ive", "ed", "ous", "ful", "able", "ible", "ary", "ic", "less", "ize", "ise", "ate",
                "ify", "ly", "est", "erse",
            ]
        case "fr":
            [
                "ment", "er", "ique", "ante", "eux", "euse", "if", "ive", "ées", "és", "ée", "é", "ir", "ait",
                "aient",
            ]
        case "es":
            [
                "ar", "er", "ir", "mente", "ado", "ada", "ados", "adas", "ivo", "iva", "oso", "osa", "aron",
                "aba", "ando",
            ]
        case "it": ["are", "ere", "ire", "mente", "ato", "ata", "ati", "ivo", "iva", "oso", "osa", "ando"]
        case "pt":
            ["ar", "er", "ir", "mente", "ado", "ada", "ados", "adas", "ivo", "iva", "oso", "osa", "ando"]
        default: []
        }
    }
}

extension [UInt8] {
    fileprivate func ends(with ending: StaticString) -> Bool {
        suffix(ending.utf8CodeUnitCount).elementsEqual(
            UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount))
    }
}
