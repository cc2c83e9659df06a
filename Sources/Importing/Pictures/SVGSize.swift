/// The size that an SVG picture gives itself: its width and height in pixels, else those of its view box.
enum SVGSize {
    static func read(_ head: [UInt8]) -> PictureSize? {
        let text = String(decoding: head.prefix(16_384), as: UTF8.self)
        guard let start = text.firstRange(of: "<svg") else { return nil }
        let tag = text[start.upperBound...].prefix { $0 != ">" }
        if let width = attribute("width", of: tag).flatMap(pixels),
            let height = attribute("height", of: tag).flatMap(pixels)
        {
            return PictureSize(width, height)
        }
        guard let box = attribute("viewBox", of: tag) else { return nil }
        let numbers = box.split { $0 == " " || $0 == "," }.compactMap { pixels($0) }
        return numbers.count == 4 ? PictureSize(numbers[2], numbers[3]) : nil
    }

    private static func attribute(_ name: String, of tag: Substring) -> Substring? {
        var rest = tag
        while let found = rest.firstRange(of: name) {
            let before =
                found.lowerBound == rest.startIndex ? " " : rest[rest.index(before: found.lowerBound)]
            rest = rest[found.upperBound...]
            guard before.isWhitespace else { continue }
            let value = rest.drop { $0.isWhitespace }
            guard value.first == "=" else { continue }
            let quoted = value.dropFirst().drop { $0.isWhitespace }
            guard let quote = quoted.first, quote == "\"" || quote == "'" else { continue }
            return quoted.dropFirst().prefix { $0 != quote }
        }
        return nil
    }

    /// A whole number of pixels; nil for percentages and other units.
    private static func pixels(_ text: Substring) -> Int? {
        let number = text.hasSuffix("px") ? text.dropLast(2) : text
        guard let value = Double(number), value.isFinite, abs(value) < 100_000 else { return nil }
        return Int(value.rounded())
    }
}
