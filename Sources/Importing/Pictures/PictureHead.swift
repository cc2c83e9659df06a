/// The beginning of a picture file, read without ever leaving it: what lies behind its end is 0.
struct PictureHead {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var count: Int { bytes.count }

    func byte(_ offset: Int) -> Int { bytes.indices.contains(offset) ? Int(bytes[offset]) : 0 }

    func big16(_ offset: Int) -> Int { byte(offset) << 8 | byte(offset + 1) }

    func big32(_ offset: Int) -> Int { big16(offset) << 16 | big16(offset + 2) }

    func little16(_ offset: Int) -> Int { byte(offset) | byte(offset + 1) << 8 }

    func little24(_ offset: Int) -> Int { little16(offset) | byte(offset + 2) << 16 }

    /// Whether a text of characters below U+0100 stands at an offset.
    func hasText(_ text: String, latin1At offset: Int) -> Bool {
        text.unicodeScalars.enumerated().allSatisfy { byte(offset + $0.offset) == Int($0.element.value) }
    }
}
