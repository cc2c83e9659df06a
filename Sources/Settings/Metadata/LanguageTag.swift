/// A language tag of BCP 47, such as `fr`, `pt-BR` or `zh-Hant-TW`.
package enum LanguageTag {
    /// The tag in its usual letter case, with `-` for `_`; nil when the text is no such tag.
    package static func normalized(_ text: String) -> String? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
        guard text.utf8.count <= 35, let language = parts.first, (2...3).contains(language.utf8.count),
            isAlphabetic(language), parts.allSatisfy(isSubtag)
        else { return nil }
        var tag = language.lowercased()
        for (index, part) in parts.enumerated().dropFirst() {
            let isAfterSingleton = index > 1 && parts[1..<index].contains { $0.utf8.count == 1 }
            tag += "-"
            if !isAfterSingleton, part.utf8.count == 4, isAlphabetic(part) {
                tag += part.prefix(1).uppercased() + part.dropFirst().lowercased()
            } else {
                tag += !isAfterSingleton && part.utf8.count == 2 ? part.uppercased() : part.lowercased()
            }
        }
        return tag
    }

    private static func isSubtag(_ part: Substring) -> Bool {
        (1...8).contains(part.utf8.count)
            && part.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
    }

    private static func isAlphabetic(_ part: Substring) -> Bool {
        part.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
    }
}
