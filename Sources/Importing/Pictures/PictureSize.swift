/// Width and height of a picture in pixels.
package struct PictureSize: Sendable, Hashable {
    package let width: Int
    package let height: Int

    /// Makes a size; nil when it is none.
    init?(_ width: Int, _ height: Int) {
        guard (1...100_000).contains(width), (1...100_000).contains(height) else { return nil }
        self.width = width
        self.height = height
    }

    /// Reads the size from the beginning of a PNG, JPEG, GIF, WebP or SVG file; nil when it does not say it.
    package static func read(_ head: [UInt8]) -> PictureSize? {
        let reader = PictureHead(head)
        if reader.hasText("\u{89}PNG", latin1At: 0) { return PictureSize(reader.big32(16), reader.big32(20)) }
        if reader.hasText("GIF8", latin1At: 0) { return PictureSize(reader.little16(6), reader.little16(8)) }
        if reader.byte(0) == 0xFF, reader.byte(1) == 0xD8 { return jpeg(reader) }
        if reader.hasText("RIFF", latin1At: 0), reader.hasText("WEBP", latin1At: 8) { return webP(reader) }
        if reader.hasText("ftypavi", latin1At: 4) { return avif(reader) }
        return SVGSize.read(head)
    }

    /// The size as a browser shows it when the picture says that it lies on its side.
    private var onItsSide: PictureSize? { PictureSize(height, width) }

    /// The largest of the images in an AVIF file, from their `ispe` properties.
    private static func avif(_ reader: PictureHead) -> PictureSize? {
        var largest: PictureSize?
        for offset in 0..<max(0, reader.count - 15)
        where reader.byte(offset) == 0x69 && reader.hasText("ispe", latin1At: offset) {
            let size = PictureSize(reader.big32(offset + 8), reader.big32(offset + 12))
            if let size, size.width * size.height > largest.map({ $0.width * $0.height }) ?? 0 {
                largest = size
            }
        }
        return largest
    }

    /// Looks for the frame header among the segments of a JPEG file.
    private static func jpeg(_ reader: PictureHead) -> PictureSize? {
        var offset = 2
        var isOnItsSide = false
        while reader.byte(offset) == 0xFF {
            let marker = reader.byte(offset + 1)
            switch marker {
            case 0xFF: offset += 1
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                let size = PictureSize(reader.big16(offset + 7), reader.big16(offset + 5))
                return isOnItsSide ? size?.onItsSide : size
            case 0xD8, 0x01, 0xD0...0xD7: offset += 2
            default:
                let length = reader.big16(offset + 2)
                guard length >= 2 else { return nil }
                if marker == 0xE1, ExifOrientation.isOnItsSide(reader, segment: offset + 4) {
                    isOnItsSide = true
                }
                offset += 2 + length
            }
        }
        return nil
    }

    private static func webP(_ reader: PictureHead) -> PictureSize? {
        if reader.hasText("VP8X", latin1At: 12) {
            return PictureSize(reader.little24(24) + 1, reader.little24(27) + 1)
        }
        if reader.hasText("VP8L", latin1At: 12) {
            let bits = reader.little16(21) | reader.little16(23) << 16
            return PictureSize((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
        }
        guard reader.hasText("VP8 ", latin1At: 12) else { return nil }
        return PictureSize(reader.little16(26) & 0x3FFF, reader.little16(28) & 0x3FFF)
    }
}
