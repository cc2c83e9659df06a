/// A pattern for paths of sources below `seeds/`: `*` stands for any letters of one name, `?` for one letter, `**` for any
/// folders; a pattern that ends with `/` means everything in that folder.
package struct SourcePattern: Sendable, Hashable {
    /// As it was written.
    package let text: String
    private let signs: [Sign]

    private enum Sign: Hashable {
        case byte(UInt8)
        /// One letter of a name.
        case letter
        /// Any letters of one name.
        case letters
        /// Any bytes at all.
        case anything
    }

    package init(_ text: String) {
        self.text = text
        var path = text[...]
        if path.hasPrefix("/") { path = path.dropFirst() }
        if path.hasPrefix("seeds/") { path = path.dropFirst(6) }
        var signs: [Sign] = []
        var rest = Array(path.utf8)[...]
        if rest.last == UInt8(ascii: "/") || rest.isEmpty { rest += Array("**".utf8) }
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "*") where rest.first == UInt8(ascii: "*"):
                rest.removeFirst()
                signs.append(.anything)
                // `a/**/b` fits `a/b` too.
                if rest.first == UInt8(ascii: "/") { rest.removeFirst() }
            case UInt8(ascii: "*"): signs.append(.letters)
            case UInt8(ascii: "?"): signs.append(.letter)
            default: signs.append(.byte(byte))
            }
        }
        self.signs = signs
    }

    /// Whether a source's path, `seeds/1954/storm.txt`, fits.
    package func matches(_ source: String) -> Bool {
        let path = Array(source.utf8.drop { $0 != 0x2F }.dropFirst())
        // For each beginning of the path, whether the signs up to here fit it.
        var fits = [Bool](repeating: false, count: path.count + 1)
        fits[0] = true
        for sign in signs {
            var next = [Bool](repeating: false, count: path.count + 1)
            for end in 0...path.count {
                switch sign {
                case .byte(let byte): next[end] = end > 0 && fits[end - 1] && path[end - 1] == byte
                case .letter: next[end] = Self.start(ofLetterBefore: end, in: path).map { fits[$0] } ?? false
                case .letters: next[end] = fits[end] || (end > 0 && next[end - 1] && path[end - 1] != 0x2F)
                case .anything: next[end] = fits[end] || (end > 0 && next[end - 1])
                }
            }
            fits = next
        }
        return fits[path.count]
    }

    /// Where the letter begins that ends at a place; nil where none ends, or where it is a slash.
    private static func start(ofLetterBefore end: Int, in path: [UInt8]) -> Int? {
        guard end > 0, end == path.count || path[end] & 0xC0 != 0x80 else { return nil }
        var start = end - 1
        while start > 0, path[start] & 0xC0 == 0x80 { start -= 1 }
        return path[start] == 0x2F ? nil : start
    }
}
