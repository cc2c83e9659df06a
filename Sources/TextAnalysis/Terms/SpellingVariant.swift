/// How words are spelled where a keyboard lacks their letters: `schoen`, `oere`, `aaben`.
enum SpellingVariant {
    /// The other spelling of a lower-case word; nil when there is none in its language.
    static func make(of word: [UInt8], language: String) -> [UInt8]? {
        let letters: [Unicode.Scalar: String]
        switch language {
        case "de": letters = ["ä": "ae", "ö": "oe", "ü": "ue"]
        case "da", "no", "nb", "nn", "sv": letters = ["å": "aa", "ø": "oe", "ö": "oe", "ä": "ae"]
        default: return nil
        }
        var variant = ""
        var isChanged = false
        for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
            if let other = letters[scalar] {
                variant += other
                isChanged = true
            } else {
                variant.unicodeScalars.append(scalar)
            }
        }
        return isChanged ? Array(variant.utf8) : nil
    }
}
