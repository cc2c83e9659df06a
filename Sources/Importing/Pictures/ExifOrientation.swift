/// What a camera says of how it was held, in the Exif data of a JPEG file.
enum ExifOrientation {
    /// Whether width and height change places when the picture is shown. `segment` is where the data of a
    /// JPEG segment begins; data of another kind says nothing.
    static func isOnItsSide(_ reader: PictureHead, segment: Int) -> Bool {
        guard reader.hasText("Exif\u{0}\u{0}", latin1At: segment) else { return false }
        let start = segment + 6
        let isLittle = reader.byte(start) == 0x49
        func number16(_ offset: Int) -> Int { isLittle ? reader.little16(offset) : reader.big16(offset) }
        func number32(_ offset: Int) -> Int {
            isLittle ? reader.little16(offset) | reader.little16(offset + 2) << 16 : reader.big32(offset)
        }
        let directory = start + number32(start + 4)
        for entry in 0..<min(number16(directory), 100) {
            let offset = directory + 2 + entry * 12
            if number16(offset) == 0x0112 { return (5...8).contains(number16(offset + 8)) }
        }
        return false
    }
}
