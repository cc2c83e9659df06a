import Foundation

/// Gathers the letters of a slug, one scalar of lower-case, normalised text at a time.
struct SlugWriter {
    private var slug = ""
    private var pendingHyphen = false
    private var lastWasLatin = false
    private var lettersInWord = 0
    /// Symbols that stand in for a name that has no letters at all, such as an emoji.
    private var symbols: [String] = []

    mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39:
            write(String(scalar))
            lastWasLatin = true
        case 0x2B where !pendingHyphen && !slug.isEmpty: write("plus")
        case 0x23 where !pendingHyphen && !slug.isEmpty: write("sharp")
        // "don't" is one word, "l'été" is two.
        case 0x27, 0x2019, 0x02BC: pendingHyphen = pendingHyphen || lettersInWord == 1
        case 0..<0x80: pendingHyphen = true
        default: appendBeyondASCII(scalar)
        }
    }

    private mutating func appendBeyondASCII(_ scalar: Unicode.Scalar) {
        if let plain = Self.plainLatin(scalar) {
            write(plain)
            lastWasLatin = true
            return
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark:
            // A mark belongs to the letter before it; Latin letters go without, other scripts need theirs.
            if !lastWasLatin, !slug.isEmpty, !pendingHyphen, scalar.value != 0xFE0F { write(String(scalar)) }
        case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber,
            .letterNumber, .otherNumber:
            write(String(scalar))
            lastWasLatin = false
        case .otherSymbol:
            symbols.append("u" + String(scalar.value, radix: 16))
            pendingHyphen = true
        case .format: break
        default: pendingHyphen = true
        }
    }

    private mutating func write(_ text: String) {
        if pendingHyphen, !slug.isEmpty {
            slug += "-"
            lettersInWord = 0
        }
        pendingHyphen = false
        lettersInWord += 1
        slug += text
    }

    func finish() -> String {
        slug.isEmpty ? symbols.prefix(8).joined(separator: "-") : slug
    }

    /// The plain letters of an accented Latin letter, or nil for any other scalar.
    static func plainLatin(_ scalar: Unicode.Scalar) -> String? {
        if let letters = ligatures[scalar.value] { return letters }
        guard (0xC0...0x24F).contains(scalar.value) || (0x1E00...0x1EFF).contains(scalar.value) else {
            return nil
        }
        let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
        guard let base = parts.first, base.value < 0x80, base.properties.isAlphabetic else { return nil }
        return String(base)
    }

    private static let ligatures: [UInt32: String] = [
        0xDF: "ss", 0xE6: "ae", 0xF8: "o", 0xF0: "d", 0xFE: "th", 0x111: "d", 0x127: "h", 0x131: "i",
        0x142: "l",
        0x153: "oe", 0x167: "t", 0x14B: "n", 0x180: "b", 0x19A: "l", 0x1B6: "z", 0xFB00: "ff", 0xFB01: "fi",
        0xFB02: "fl",
    ]
}
