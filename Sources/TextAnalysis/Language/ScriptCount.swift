/// How often each script occurs in a text, and letters that only some languages have.
struct ScriptCount {
    private var counts = [Int](repeating: 0, count: Script.allCases.count)
    /// Letters of Ukrainian, of Bulgarian (hard signs), of Russian and of the southern Slavic languages.
    private(set) var ukrainian = 0
    private(set) var hardSigns = 0
    private(set) var russian = 0
    private(set) var southSlavic = 0
    /// Letters that Persian and Urdu add to the Arabic ones.
    private(set) var persian = 0
    private(set) var urdu = 0

    init(_ text: UnsafeBufferPointer<UInt8>) {
        var position = 0
        var ascii = 0
        while position < text.count {
            if position + 8 <= text.count {
                let word = UnsafeRawBufferPointer(text).loadUnaligned(
                    fromByteOffset: position, as: UInt64.self)
                if let letters = ASCIILetters.count(in: word) {
                    ascii += letters
                    position += 8
                    continue
                }
            }
            let byte = text[position]
            if byte < 0x80 {
                if (byte | 0x20) &- 0x61 < 26 { ascii += 1 }
                position += 1
            } else if let (point, next) = UTF8Scalar.decode(text, at: position) {
                if let script = Script(point) {
                    counts[script.rawValue] += 1
                    if script == .cyrillic || script == .arabic { countSpecial(point) }
                }
                position = next
            } else {
                position += 1
            }
        }
        counts[Script.latin.rawValue] += ascii
    }

    subscript(script: Script) -> Int { counts[script.rawValue] }

    /// Letters of all scripts; one of a script that writes words in one or two letters counts for more.
    var weights: [(script: Script, weight: Int)] {
        Script.allCases.map { script in
            let weight = script == .han || script == .kana ? 3 : script == .hangul ? 2 : 1
            return (script, self[script] * weight)
        }
    }

    private mutating func countSpecial(_ point: UInt32) {
        switch point {
        case 0x404, 0x406, 0x407, 0x454, 0x456, 0x457, 0x490, 0x491: ukrainian += 1
        case 0x42A, 0x44A: hardSigns += 1
        case 0x42B, 0x44B, 0x42D, 0x44D, 0x401, 0x451: russian += 1
        case 0x402, 0x403, 0x405, 0x408...0x40C, 0x40F, 0x452, 0x453, 0x455, 0x458...0x45C, 0x45F:
            southSlavic += 1
        case 0x67E, 0x686, 0x698, 0x6AF, 0x6A9, 0x6CC: persian += 1
        case 0x679, 0x688, 0x691, 0x6BA, 0x6BE, 0x6C1, 0x6D2: urdu += 1
        default: break
        }
    }
}
