/// What stands at an apostrophe without belonging to the word.
enum Elision {
    /// Articles and particles that lose their vowel before another; the client has the same list.
    private static let prefixes: Set<[UInt8]> = Set(
        "all c coll d dall dell gl j jusqu l lorsqu m n nell o presqu puisqu qu quell quelqu quest s sant sull t un"
            .utf8.split(separator: 0x20).map { Array($0) })

    /// Whether a folded word ends in `'s` and has letters before it.
    static func endsInGenitive(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        word.count > 2 && word[word.count - 1] == UInt8(ascii: "s") && word[word.count - 2] == 0x27
    }

    /// Where a folded word begins without its elided article; nil when it has none or too little is left.
    static func start(of word: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let apostrophe = word.firstIndex(of: 0x27), prefixes.contains(Array(word[..<apostrophe])) else {
            return nil
        }
        let letters = word[(apostrophe + 1)...].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
        return letters >= 2 ? apostrophe + 1 : nil
    }
}
