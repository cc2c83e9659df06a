/// The encoding of old Windows systems in western Europe and America.
enum Windows1252 {
    /// Whether bytes read well in this encoding: hardly any undefined bytes and control characters, and
    /// mostly ASCII, as text in a western language is.
    static func readsWell(_ bytes: [UInt8]) -> Bool {
        var high = 0
        var odd = 0
        for byte in bytes {
            switch byte {
            case 0x81, 0x8D, 0x8F, 0x90, 0x9D: odd += 10
            case 0..<0x09, 0x0E..<0x20, 0x7F: odd += 1
            case 0x80...: high += 1
            default: break
            }
        }
        return high * 3 <= bytes.count && odd * 50 <= bytes.count
    }

    /// The code of the character that a byte stands for; U+FFFD for an undefined one.
    static func scalar(of byte: UInt8) -> UInt16 {
        (0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : UInt16(byte)
    }

    /// The text in UTF-8.
    static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 16)
        for byte in bytes { append(byte, to: &output) }
        return output
    }

    /// Text that is UTF-8 but for some bytes, each of which is read in this encoding; also how many those
    /// are, and how many characters beyond ASCII are well-formed.
    static func mended(_ bytes: [UInt8]) -> (text: [UInt8], broken: Int, whole: Int) {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 16)
        var (broken, whole) = (0, 0)
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                let length = UTF8Scan.sequenceLength(buffer, at: index)
                if length == 0 {
                    broken += 1
                    append(buffer[index], to: &output)
                } else {
                    whole += length > 1 ? 1 : 0
                    output += buffer[index..<index + length]
                }
                index += max(1, length)
            }
        }
        return (output, broken, whole)
    }

    private static func append(_ byte: UInt8, to output: inout [UInt8]) {
        if byte < 0x80 {
            output.append(byte)
        } else {
            output += String(Unicode.Scalar(scalar(of: byte)) ?? "\u{FFFD}").utf8
        }
    }

    /// What 0x80 to 0x9F stand for; undefined bytes become U+FFFD.
    private static let high: [UInt16] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
        0x0152, 0xFFFD,
        0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
        0x0161, 0x203A,
        0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
