/// Reads what the classes, the id and the role of elements say.
struct ClassWordReader {
    /// What was read before, by the bytes of the attribute: pages repeat their classes.
    private var known: [Value: ClassWord] = [:]

    /// The bytes of an attribute, hashed in one go.
    private struct Value: Hashable {
        var bytes: ArraySlice<UInt8>

        func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
    }

    mutating func words(of node: Int, in tree: PageTree) -> ClassWord {
        let element = tree.nodes[node]
        guard element.attributeCount > 0 else { return [] }
        var words: ClassWord = []
        for index in Int(element.start)..<Int(element.start) + Int(element.attributeCount) {
            let attribute = tree.attributes[index]
            switch attribute.name {
            case .class, .id, .role, .itemprop:
                let start = Int(attribute.start)
                words.formUnion(self.words(in: tree.text[start..<start + Int(attribute.count)]))
            default: break
            }
        }
        return words
    }

    private mutating func words(in value: ArraySlice<UInt8>) -> ClassWord {
        let key = Value(bytes: value)
        if let words = known[key] { return words }
        var words: ClassWord = []
        for token in value.split(whereSeparator: HTMLByte.isSpace) where token.count < 100 {
            words.formUnion(Self.words(inToken: token))
        }
        known[key] = words
        return words
    }

    /// The meaning of one class: its words, parted by signs and by capitals, alone and in pairs.
    private static func words(inToken token: ArraySlice<UInt8>) -> ClassWord {
        // `hover:…`, `md:…`: a style for some state, which says nothing.
        if token.contains(UInt8(ascii: ":")) { return [] }
        var words: ClassWord = ClassWordTable.hiding[NameKey.key(token)] != nil ? .hidden : []
        var previous: UInt64 = 0
        var start = token.startIndex
        var index = token.startIndex
        func take(_ end: Int) {
            guard end > start else { return }
            let key = NameKey.key(token[start..<end])
            if let meaning = ClassWordTable.singles[key] { words.formUnion(meaning) }
            if previous != 0, let meaning = ClassWordTable.pairs[ClassWordTable.pair(previous, key)] {
                words.formUnion(meaning)
            }
            previous = key
        }
        while index < token.endIndex {
            let byte = token[index]
            let isCapital = byte >= 0x41 && byte <= 0x5A
            if !HTMLByte.isLetter(byte) {
                take(index)
                start = index + 1
            } else if isCapital, index > start, token[index - 1] >= 0x61 {
                take(index)
                start = index
            }
            index += 1
        }
        take(index)
        return words
    }
}
