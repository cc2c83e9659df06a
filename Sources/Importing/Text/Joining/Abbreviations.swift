/// Abbreviations that a sentence does not end with.
enum Abbreviations {
    /// Whether the full stop at the end of a text belongs to a title before a name, or to an initial.
    static func endsOne(_ text: ArraySlice<UInt8>) -> Bool {
        let word = text.dropLast().suffix(12)
        let start = word.lastIndex { TextScan.isSpace($0) || $0 == 0x28 }.map { $0 + 1 } ?? word.startIndex
        // A longer word was cut by `suffix`.
        guard start > text.startIndex || word.startIndex == text.startIndex else { return false }
        let letters = word[start...]
        if letters.count == 1, let letter = letters.first {
            return letter >= 0x41 && letter <= 0x5A && letter != 0x49
        }
        return titles.contains(TextScan.string(letters))
    }

    private static let titles: Set<String> = [
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Gov", "Sen", "Rep", "Gen", "Col", "Lt", "Sgt", "Capt", "Maj", "Adm",
        "Cmdr",
        "Rev", "Hon", "St", "Mt", "Ft", "vs", "e.g", "i.e", "cf", "Mme", "Mlle", "Sr", "Sra", "Dra", "Hr",
        "Fr", "bzw",
        "z.B", "d.h", "ca", "Sig", "Dott", "Nr", "Nos", "Pres", "Supt", "Messrs", "approx",
    ]
}
