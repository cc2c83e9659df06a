import Yams

/// The text that is given to Yams: free of what YAML forbids, line by line as in the source.
struct YAMLText {
    private(set) var string: String

    /// Marks a key that stands again further down; a character for private use, which YAML allows.
    private static let mark: Unicode.Scalar = "\u{E000}"

    /// Decodes the bytes; a control character becomes a space.
    init(_ bytes: ArraySlice<UInt8>) {
        string = String(decoding: bytes, as: UTF8.self)
        guard string.unicodeScalars.contains(where: Self.isForbidden) else { return }
        var clean: [UInt8] = []
        for scalar in string.unicodeScalars {
            if !Self.isForbidden(scalar), let encoded = UTF8.encode(scalar) {
                clean.append(contentsOf: encoded)
            } else {
                clean.append(0x20)
            }
        }
        string = String(decoding: clean, as: UTF8.self)
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x85: return false
        case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF, mark.value: return true
        default: return false
        }
    }

    static func isRenamed(_ key: String) -> Bool { key.unicodeScalars.first == mark }

    /// Marks the key at a place so often that it differs from all others.
    mutating func renameKey(at place: Mark, number: Int) {
        var scalars = string.unicodeScalars
        guard var index = Self.index(of: place, in: scalars) else { return }
        if scalars[index] == "\"" || scalars[index] == "'" { index = scalars.index(after: index) }
        scalars.insert(contentsOf: repeatElement(Self.mark, count: number), at: index)
        string = String(scalars)
    }

    private static func index(
        of place: Mark, in scalars: String.UnicodeScalarView
    ) -> String.UnicodeScalarView.Index? {
        var line = 1
        var index = scalars.startIndex
        while line < place.line, index < scalars.endIndex {
            let scalar = scalars[index]
            index = scalars.index(after: index)
            let isPair = scalar == "\r" && index < scalars.endIndex && scalars[index] == "\n"
            if ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar), !isPair { line += 1 }
        }
        guard let end = scalars.index(index, offsetBy: place.column - 1, limitedBy: scalars.endIndex) else {
            return nil
        }
        return end < scalars.endIndex ? end : nil
    }
}
