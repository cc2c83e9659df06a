/// The words of titles.
enum TitleText {
    /// The words, lower case, without signs.
    static func words(_ title: String) -> [String] {
        if title.utf8.allSatisfy({ $0 < 0x80 }) {
            return title.utf8.split { !HTMLByte.isAlphanumeric($0) }.map {
                String(decoding: PageText.lowered($0), as: UTF8.self)
            }
        }
        return title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// How much of two titles' words are the same, in percent of the longer one.
    static func similarity(_ left: [String], _ right: [String]) -> Int {
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        let other = Set(right)
        let same = Set(left).filter { other.contains($0) }.count
        return same * 100 / max(Set(left).count, other.count)
    }

    /// A title without the name of the site before or behind it: `Storm over the coast | The Example`.
    static func withoutSite(_ title: String, names: [String]) -> String {
        let known = names.map { words($0).joined() }.filter { !$0.isEmpty }
        guard title.utf8.contains(where: isSeparatorPart) else { return trimmed(title) }
        var title = title
        while let cut = lastSeparator(in: title) {
            let tail = words(String(title[cut.upperBound...])).joined()
            guard known.contains(where: { isSame($0, tail) }) else { break }
            title = String(title[..<cut.lowerBound])
        }
        while let cut = firstSeparator(in: title) {
            let head = words(String(title[..<cut.lowerBound])).joined()
            guard known.contains(where: { isSame($0, head) }) else { break }
            title = String(title[cut.upperBound...])
        }
        return trimmed(title)
    }

    /// Whether a part of a title is the name of the site, or the site's address begins with it.
    private static func isSame(_ name: String, _ part: String) -> Bool {
        guard part.utf8.count >= 2 else { return false }
        return name == part || name == "www" + part || name.hasPrefix(part) && part.utf8.count >= 4
            || name.hasPrefix("www" + part) && part.utf8.count >= 4
            || part.hasPrefix(name) && name.utf8.count >= 4
    }

    private static func lastSeparator(in title: String) -> Range<String.Index>? {
        var found: Range<String.Index>?
        var index = title.startIndex
        while index < title.endIndex {
            if let range = separator(in: title, at: index) { found = range }
            index = title.index(after: index)
        }
        return found
    }

    private static func firstSeparator(in title: String) -> Range<String.Index>? {
        title.indices.lazy.compactMap { separator(in: title, at: $0) }.first
    }

    /// The sign at a place that parts a title: a bar, a colon before a space, any other between spaces.
    private static func separator(in title: String, at index: String.Index) -> Range<String.Index>? {
        let next = title.index(after: index)
        let isBeforeSpace = next < title.endIndex && title[next] == " "
        switch title[index] {
        case "|", "｜": return index..<next
        case ":": return isBeforeSpace ? index..<next : nil
        case "-", "–", "—", "·", "•", "»", "«", "/", "›":
            let isBehindSpace = index > title.startIndex && title[title.index(before: index)] == " "
            return isBeforeSpace && isBehindSpace ? index..<next : nil
        default: return nil
        }
    }

    /// Whether a byte may belong to a sign that parts titles.
    private static func isSeparatorPart(_ byte: UInt8) -> Bool {
        byte >= 0x80 || [0x7C, 0x3A, 0x2D, 0x2F].contains(byte)
    }

    static func trimmed(_ text: String) -> String {
        String(decoding: PageText.trimmed(Array(text.utf8)[...]), as: UTF8.self)
    }
}
