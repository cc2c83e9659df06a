/// Reads a date that a person or a program wrote, in the forms of a dozen languages and of feeds and mail.
///
/// A date that could mean two days is not guessed: `03/06/2014` is read only where a setting or the language
/// says which number is the day, years of two digits never. A weekday that contradicts its date makes it
/// unreadable.
package struct DateReader: Sendable {
    /// Whether the day stands before the month where both could be either; nil leaves it to the language.
    private let isDayFirst: Bool?
    /// Whether the language has months that look like English words.
    private let isEnglish: Bool

    /// Makes a reader.
    ///
    /// `dayFirst` decides `03/06/2014`. Without it the language does: the month comes first in `en-US`, the
    /// day in other languages; plain `en` and no language leave the date unread.
    package init(dayFirst: Bool? = nil, language: String? = nil) {
        isDayFirst = dayFirst ?? language.flatMap(Self.dayFirst(in:))
        isEnglish = language.map { $0.lowercased().hasPrefix("en") } ?? true
    }

    /// The date that a whole text gives, or nil when it is none for sure.
    package func read(_ text: String) -> PartialDate? {
        // No date is longer; the bound keeps a whole paragraph from being cut to tokens.
        guard text.utf8.count <= 200 else { return nil }
        let text = Self.trimmed(text)
        guard (4...80).contains(text.utf8.count) else { return nil }
        if let date = ISODate.read(text) { return date }
        guard let tokens = DateToken.tokens(of: text), tokens.count >= 1 else { return nil }
        var grammar = DateGrammar(tokens: tokens, isDayFirst: isDayFirst, isEnglish: isEnglish)
        return grammar.date()
    }

    private static func trimmed(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return "" }
        if !first.properties.isWhitespace, !last.properties.isWhitespace { return text }
        let head = text.unicodeScalars.drop { $0.properties.isWhitespace }
        var trimmed = ""
        trimmed.unicodeScalars.append(
            contentsOf: head.reversed().drop { $0.properties.isWhitespace }.reversed())
        return trimmed
    }

    /// The order of numbers in a language, or nil where it is not one.
    private static func dayFirst(in language: String) -> Bool? {
        let parts = language.lowercased().split { $0 == "-" || $0 == "_" }
        guard let name = parts.first else { return nil }
        let yearFirst: Set<Substring> = ["zh", "ja", "ko", "hu", "lt", "mn", "eo"]
        if yearFirst.contains(name) { return nil }
        guard name == "en" else { return true }
        switch parts.last {
        case "us", "ph": return false
        case "gb", "uk", "ie", "au", "nz", "in", "za": return true
        default: return nil
        }
    }
}
