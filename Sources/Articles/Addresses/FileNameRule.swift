/// What names of files every file system takes.
package enum FileNameRule {
    /// The longest name, in bytes of UTF-8: file systems stop at 255, and a name may get a number and an extension.
    package static let maximumBytes = 200

    /// Whether a part of a path may be the name of a file everywhere: no `..`, no hidden file, no control character, no
    /// character that Windows forbids, no device name.
    package static func allows(_ part: String) -> Bool {
        var part = part
        return part.withUTF8 { allows($0) }
    }

    /// The same of the UTF-8 bytes of a part.
    package static func allows(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = part.first, let last = part.last, part.count <= maximumBytes else { return false }
        guard first != UInt8(ascii: "."), last != UInt8(ascii: "."), last != UInt8(ascii: " ") else {
            return false
        }
        var stem = part.count
        for (place, byte) in part.enumerated() {
            guard isPlain(byte) else { return false }
            if byte == UInt8(ascii: "."), place < stem { stem = place }
        }
        return stem > 4 || !isDevice(part[..<stem])
    }

    /// Whether a byte may stand in a name.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x7F: false
        case UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "?"),
            UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"):
            false
        default: true
        }
    }

    /// Whether a name without its extension is that of a device on Windows: `con`, `COM1`.
    private static func isDevice(_ stem: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard stem.count == 3 || stem.count == 4 else { return false }
        let name = stem.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        if name.count == 3 {
            return ["con", "prn", "aux", "nul"].contains { $0.utf8.elementsEqual(name) }
        }
        return (0x30...0x39).contains(name[3])
            && (name[..<3].elementsEqual("com".utf8) || name[..<3].elementsEqual("lpt".utf8))
    }
}
