/// The direction in which a language is written.
package enum TextDirection: String, Sendable, Hashable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    /// The direction of a BCP 47 language tag, by its script where it names one, else by its language.
    package init(language: String) {
        let parts = language.lowercased().split { $0 == "-" || $0 == "_" }
        let rightToLeftScripts: Set<Substring> = ["arab", "hebr", "thaa", "syrc", "nkoo", "adlm", "rohg"]
        let rightToLeftLanguages: Set<Substring> = [
            "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
        ]
        if let script = parts.dropFirst().first(where: { $0.count == 4 }) {
            self = rightToLeftScripts.contains(script) ? .rightToLeft : .leftToRight
        } else {
            self = parts.first.map(rightToLeftLanguages.contains) == true ? .rightToLeft : .leftToRight
        }
    }
}
