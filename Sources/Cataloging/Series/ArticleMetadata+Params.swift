import Articles

extension ArticleMetadata {
    /// The value of the first of these keys that front matter has, whatever its letter case; `-` is `_`.
    func param(_ keys: String...) -> MetadataValue? {
        if params.isEmpty { return nil }
        return keys.lazy.compactMap { key in params.first { $0.isNamed(key) }?.value }.first
    }
}

extension [MetadataField] {
    /// The first text of the first of these keys.
    func text(_ keys: String...) -> String? {
        keys.lazy.compactMap { key in first { $0.isNamed(key) }?.value.firstText }.first
    }
}

extension MetadataField {
    /// Whether the key is this word, in any letter case, with `-` or a space for `_`.
    fileprivate func isNamed(_ word: String) -> Bool {
        key.utf8.elementsEqual(word.utf8) { byte, expected in
            if (0x41...0x5A).contains(byte) { return byte | 0x20 == expected }
            return byte == expected || (expected == 0x5F && (byte == 0x2D || byte == 0x20))
        }
    }
}
