/// What is looked for before a text is given to Yams, which trusts it.
extension YAMLText {
    /// Aliases that are followed; with so few even a chain of them stays small.
    private static let maximumAliases = 16
    /// Levels that fit the stack of any thread.
    private static let shallowDepth = 32

    /// The line, from 1, of the alias that is one too many, or nil.
    ///
    /// Aliases of aliases can make a few lines a tree of billions of nodes, on which even Yams would hang.
    func lineOfTooManyAliases() -> Int? {
        var anchors: Set<String> = []
        var aliases: [(name: String, line: Int)] = []
        var line = 1
        var previous: UInt8 = 0x0A
        var bytes = string.utf8[...]
        while let byte = bytes.popFirst() {
            if byte == 0x0A { line += 1 }
            let isBefore = previous <= 0x20 || [0x2C, 0x5B, 0x7B, 0x2D, 0x3A, 0x3F].contains(previous)
            if byte == 0x26 || byte == 0x2A, isBefore {
                let name = String(Substring(bytes.prefix(64).prefix(while: Self.isNameByte)))
                if byte == 0x26 { anchors.insert(name) } else { aliases.append((name, line)) }
            }
            previous = byte
        }
        let followed = aliases.lazy.filter { anchors.contains($0.name) }.dropFirst(Self.maximumAliases)
        return followed.first?.line
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: return true
        default: return false
        }
    }

    /// Whether a text may be nested so deeply that Yams, which recurses, needs a large stack.
    ///
    /// An upper bound: all brackets count as open, and all of `- ? :` and spaces before a line's first word
    /// as levels.
    static func mayBeDeep(_ bytes: ArraySlice<UInt8>) -> Bool {
        var brackets = 0
        var indent = 0
        var isIndent = true
        for byte in bytes {
            switch byte {
            case 0x0A, 0x0D:
                indent = 0
                isIndent = true
                continue
            case 0x5B, 0x7B: brackets += 1
            case 0x20, 0x09, 0x2D, 0x3F, 0x3A: indent += isIndent ? 1 : 0
            default: isIndent = false
            }
            if brackets > shallowDepth || indent > shallowDepth { return true }
        }
        return false
    }
}
