/// Gives out the `id` of each heading, every one once.
struct HeadingAnchors {
    private static let maximumLength = 120

    private var taken: Set<[UInt8]> = []
    /// The number to try next for a name that is taken.
    private var next: [[UInt8]: Int] = [:]

    /// Keeps a name from being given out.
    mutating func reserve(_ name: [UInt8]) { taken.insert(name) }

    /// The anchor for a heading's text: letters of every script, numbers, `_` and hyphens; `-1`, `-2` when it
    /// is taken.
    mutating func anchor(for text: [UInt8]) -> [UInt8] {
        let slug = text.withUnsafeBufferPointer(Self.slug)
        if taken.insert(slug).inserted { return slug }
        var number = next[slug] ?? 1
        while true {
            let name = slug + [UInt8(ascii: "-")] + Array(String(number).utf8)
            number += 1
            if taken.insert(name).inserted {
                next[slug] = number
                return name
            }
        }
    }

    private static func slug(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var slug: [UInt8] = []
        var isParted = false
        var offset = 0
        while offset < text.count, slug.count < maximumLength {
            let (scalar, length) = ScalarReader.scalar(in: text, at: offset)
            offset += length
            guard scalar.isWordPart || scalar == "_" else {
                let parts =
                    scalar.isMarkdownWhitespace || scalar.properties.generalCategory == .dashPunctuation
                if parts { isParted = true }
                continue
            }
            if isParted, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
            isParted = false
            if scalar.isASCII {
                slug.append(UInt8(truncatingIfNeeded: scalar.value).lowercased)
            } else {
                slug.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            }
        }
        return slug.isEmpty ? Array("section".utf8) : slug
    }
}
