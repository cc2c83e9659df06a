/// Writes the words of a name without what does not count: case, dots, apostrophes, hyphens, forms of letters.
struct NameKeyWriter {
    private var key = ""
    /// Whether initials were written last, which the next ones join: `J. R. R.` is `J.R.R.`
    private var endsWithInitials = false

    /// Adds a given name, or initials.
    mutating func addGiven(_ word: String, allowsRun: Bool) {
        guard let letters = NameInitials.letters(of: word, allowsRun: allowsRun) else { return add(word) }
        if !endsWithInitials { separate() }
        for letter in letters { key += letter + "." }
        endsWithInitials = true
    }

    mutating func add(_ word: String) {
        for part in Self.parts(of: word) {
            separate()
            key += part
        }
        endsWithInitials = false
    }

    func finish() -> String { key }

    private mutating func separate() {
        if !key.isEmpty { key += " " }
    }

    /// A word in lower case, parted at its hyphens, with plain letters and digits only.
    static func parts(of word: String) -> [String] {
        var parts = [""]
        for scalar in word.lowercased().unicodeScalars {
            switch scalar.value {
            case 0x2D, 0x2010...0x2015, 0x2212:
                parts.append("")
            // Letters and digits of full width.
            case 0xFF01...0xFF5E:
                let plain = Unicode.Scalar(scalar.value - 0xFEE0).map { String($0).lowercased() } ?? ""
                parts[parts.count - 1] += plain
            case 0x27, 0x2018, 0x2019, 0x02B9...0x02BF, 0x60, 0xB4, 0x2E, 0x2C, 0x22, 0x201C...0x201E, 0xB7,
                0x30FB:
                break
            case 0xFB00...0xFB04:
                parts[parts.count - 1] += ["ff", "fi", "fl", "ffi", "ffl"][Int(scalar.value - 0xFB00)]
            default:
                if scalar.properties.generalCategory != .format {
                    parts[parts.count - 1].unicodeScalars.append(scalar)
                }
            }
        }
        return parts.filter { !$0.isEmpty }
    }
}
