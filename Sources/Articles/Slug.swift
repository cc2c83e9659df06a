import Foundation

/// A name made fit for an address: letters and digits of every script in lower case, parted by single hyphens.
///
/// Normal form C. Latin letters lose their accents (`Émile Zola` → `emile-zola`), other scripts stay as they are
/// (`夏目漱石`). `C`, `C++` and `C#` stay apart (`c`, `cplusplus`, `csharp`). A slug never holds a `/`, a `.` or a
/// control character, and never is a reserved or a device name.
package struct Slug: Sendable, Hashable, CustomStringConvertible {
    /// The longest slug, in bytes of UTF-8; file systems stop at 255 for a whole name.
    package static let maximumBytes = 120

    package let description: String

    /// Makes a slug of a text, or nil when nothing of it can stand in an address.
    package init?(_ text: String) {
        var slug = Self.isPlain(text) ? text : Self.folded(text)
        if slug.utf8.count > Self.maximumBytes { slug = Self.shortened(slug) }
        guard !slug.isEmpty else { return nil }
        description = Self.reserved.contains(slug) ? slug + "-1" : slug
    }

    /// Whether a text is a slug already: the common case, decided on bytes.
    private static func isPlain(_ text: String) -> Bool {
        var previous: UInt8 = 0x2D
        for byte in text.utf8 {
            switch byte {
            case 0x61...0x7A, 0x30...0x39: break
            case 0x2D where previous != 0x2D: break
            default: return false
            }
            previous = byte
        }
        return previous != 0x2D
    }

    private static func folded(_ text: String) -> String {
        var words = SlugWriter()
        for scalar in text.precomposedStringWithCanonicalMapping.lowercased()
            .precomposedStringWithCanonicalMapping.unicodeScalars
        {
            words.append(scalar)
        }
        return words.finish()
    }

    /// Cuts at a hyphen where one is near, and adds a fingerprint so that long names that begin alike stay apart.
    private static func shortened(_ slug: String) -> String {
        let mark = String(Fingerprint(of: slug).low & 0xFFFF_FFFF, radix: 36)
        var cut = ""
        for character in slug.unicodeScalars {
            if cut.utf8.count + 4 > maximumBytes - mark.utf8.count - 1 { break }
            cut.unicodeScalars.append(character)
        }
        if let hyphen = cut.utf8.lastIndex(of: 0x2D), cut.utf8.distance(from: hyphen, to: cut.endIndex) < 30 {
            cut = String(cut[..<hyphen])
        }
        return cut + "-" + mark
    }

    /// Names with a meaning of their own: in an output folder, or as devices on Windows.
    private static let reserved: Set<String> = {
        var names: Set<String> = ["index", "page", "con", "prn", "aux", "nul"]
        for number in 0...9 { names.formUnion(["com\(number)", "lpt\(number)"]) }
        return names
    }()
}
