/// Tells initials from names: `J.`, `J`, `J.R.R.`, `J.-P.`, `JRR`.
enum NameInitials {
    /// The letters of a word of initials, in lower case; nil for any other word.
    ///
    /// Two or three capitals in a row count where the name has small letters too, `allowsRun`.
    static func letters(of word: String, allowsRun: Bool = false) -> [String]? {
        if word.utf8.count > 24 { return nil }
        var letters: [String] = []
        var pieces = 0
        for piece in word.split(whereSeparator: { $0 == "." || $0 == "-" || $0 == "‐" }) {
            pieces += 1
            guard piece.count == 1, let letter = piece.unicodeScalars.first, letter.properties.isCased else {
                return run(word, allowsRun)
            }
            letters.append(piece.lowercased())
        }
        let isDotted = word.hasSuffix(".")
        // `Y` and `y` alone join names; a small letter is an initial only with its dot.
        if pieces == 1, !isDotted, word.unicodeScalars.first?.properties.isUppercase != true { return nil }
        return letters.isEmpty ? nil : letters
    }

    private static func run(_ word: String, _ allowsRun: Bool) -> [String]? {
        guard allowsRun, (2...3).contains(word.count), word.allSatisfy({ $0.isUppercase && $0.isLetter })
        else {
            return nil
        }
        return word.map { $0.lowercased() }
    }
}
