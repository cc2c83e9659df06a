import TextAnalysis

/// Keys of the lists of articles of an author, a tag or a language; they stand before all words.
enum FilterKey {
    case author(String)
    case tag(String)
    case language(String)

    /// The key of the list.
    var bytes: [UInt8] {
        switch self {
        case .author(let name): [1] + Self.folded(name)
        case .tag(let name): [2] + Self.folded(name)
        case .language(let tag): [3] + Array(Analyser.primary(tag).utf8)
        }
    }

    /// A name as it is looked up: its folded words parted by spaces; `+` and `#` stay, so that C, C++ and C# are apart.
    static func folded(_ name: String) -> [UInt8] {
        var key: [UInt8] = []
        var name = name
        name.withUTF8 { text in
            var end = 0
            WordScanner().scan(text) { word in
                if word.kind == .last { return }
                appendSigns(text[end..<max(end, word.range.lowerBound)], to: &key)
                if !key.isEmpty { key.append(0x20) }
                key.append(contentsOf: word.folded)
                end = max(end, word.range.upperBound)
            }
            appendSigns(text[end...], to: &key)
        }
        return key
    }

    private static func appendSigns(_ text: Slice<UnsafeBufferPointer<UInt8>>, to key: inout [UInt8]) {
        key.append(contentsOf: text.filter { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "#") })
    }
}
