/// Guesses the language of a text: by its script, then by the most common words of the languages that share it.
///
/// It knows Arabic, Catalan, Chinese, Czech, Danish, Dutch, English, Finnish, French, German, Greek, Hebrew, Hindi, Hungarian,
/// Indonesian, Italian, Japanese, Korean, Norwegian, Persian, Polish, Portuguese, Romanian, Russian, Spanish, Swedish, Thai,
/// Turkish, Ukrainian and Urdu. A text that is short or unclear has no language.
package struct LanguageGuesser: Sendable {
    /// How much of a text is looked at, in bytes.
    package static let sample = 4_096
    /// Letters that a text has at least.
    private static let fewestLetters = 20

    private let scanner = WordScanner()
    private let words = LanguageWordTable()

    package init() {}

    /// The code of the text's language (`fr`), or nil.
    package func language(of text: UnsafeBufferPointer<UInt8>) -> String? {
        let sample = UnsafeBufferPointer(rebasing: text.prefix(Self.sample))
        let count = ScriptCount(sample)
        let weights = count.weights
        let total = weights.reduce(0) { $0 + $1.weight }
        guard total >= Self.fewestLetters,
            let main = weights.max(by: { $0.weight < $1.weight })?.script
        else { return nil }
        // Japanese is a mixture of two scripts; in others a quarter may be names and quotations.
        let japanese = count[.kana] + count[.han]
        if count[.kana] * 10 > japanese, japanese * 3 * 2 > total { return "ja" }
        guard (weights.first { $0.script == main }?.weight ?? 0) * 10 >= total * 6 else { return nil }
        switch main {
        case .latin: return latin(sample)
        case .greek: return "el"
        case .cyrillic: return cyrillic(count)
        case .hebrew: return "he"
        case .arabic: return arabic(count)
        case .devanagari: return "hi"
        case .thai: return "th"
        case .hangul: return "ko"
        case .kana: return "ja"
        case .han: return "zh"
        }
    }

    /// The code of the text's language, or nil.
    package func language(of text: String) -> String? {
        var text = text
        return text.withUTF8 { language(of: $0) }
    }

    private func cyrillic(_ count: ScriptCount) -> String? {
        let few = count[.cyrillic] / 100
        if count.southSlavic > few { return nil }
        if count.ukrainian > few { return count.russian > few ? nil : "uk" }
        if count.hardSigns > few, count.russian <= few { return nil }
        return count.russian > few / 2 ? "ru" : nil
    }

    private func arabic(_ count: ScriptCount) -> String? {
        let few = count[.arabic] / 50
        if count.urdu > few { return "ur" }
        return count.persian > few ? "fa" : "ar"
    }

    private func latin(_ sample: UnsafeBufferPointer<UInt8>) -> String? {
        let tally = words.tally(sample, scanner)
        return tally.winner.map { LanguageWordTable.languages[$0] }
    }
}
