/// Keys of names that are not from an article: equal to those of `TopicCandidate` for the same words.
package struct TopicKeys: ~Copyable {
    private var analyser = Analyser()

    package init() {}

    /// The key of a name.
    package mutating func key(of name: String, language: String) -> UInt64 {
        var name = name
        var words: [Int32] = []
        name.withUTF8 { analyser.scan($0, language: language) { word, _ in words.append(word.key) } }
        var key: UInt64 = 0
        for word in words {
            key = WordsHash.combine(key, analyser.withString(word) { ByteStringTable.hash($0) | 1 })
        }
        return key & TopicCandidate.keyMask
    }
}
