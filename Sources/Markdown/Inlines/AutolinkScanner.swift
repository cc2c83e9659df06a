/// Finds bare addresses by the rules of GFM: `http://`, `https://`, `ftp://`, `www.` and mail addresses.
struct AutolinkScanner {
    struct Match {
        let range: Range<Int>
        /// What the destination has before the text.
        let prefix: StaticString
    }

    /// Host names have at most 253 bytes; the bound keeps a hostile text from being read again and again.
    private static let maximumHostLength = 300

    private let text: UnsafeBufferPointer<UInt8>
    private var position = 0
    /// The end of the last match: no later one may reach back into it.
    private var floor = 0

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    mutating func next() -> Match? {
        while position < text.count {
            let byte = text[position]
            var match: Match?
            if byte == UInt8(ascii: ":") {
                match = url()
            } else if byte == UInt8(ascii: "w") {
                match = webAddress()
            } else if byte == UInt8(ascii: "@") {
                match = mailAddress()
            }
            position += 1
            guard let match else { continue }
            position = match.range.upperBound
            floor = position
            return match
        }
        return nil
    }

    private func url() -> Match? {
        guard text.hasBytes("://", at: position) else { return nil }
        var start = position
        while start > floor, position - start < 6, text[start - 1].isLetter { start -= 1 }
        if start > floor, text[start - 1].isLetter { return nil }
        let scheme = String(decoding: text[start..<position], as: UTF8.self).lowercased()
        guard scheme == "http" || scheme == "https" || scheme == "ftp" else { return nil }
        guard domainEnd(from: position + 3, needsDot: false) != nil else { return nil }
        return match(start, from: position + 3, prefix: "")
    }

    private func webAddress() -> Match? {
        guard text.hasBytes("www.", at: position) else { return nil }
        if position > 0 {
            let before = text[position - 1]
            let mayPrecede =
                before.isWhitespace || before == UInt8(ascii: "*") || before == UInt8(ascii: "_")
                || before == UInt8(ascii: "~") || before == UInt8(ascii: "(")
            guard mayPrecede, position >= floor else { return nil }
        }
        guard domainEnd(from: position, needsDot: true) != nil else { return nil }
        return match(position, from: position, prefix: "http://")
    }

    private func match(_ start: Int, from body: Int, prefix: StaticString) -> Match? {
        var end = body
        while end < text.count, !text[end].isWhitespace, text[end] != UInt8(ascii: "<") { end += 1 }
        end = AutolinkEnd.trimmed(text, body..<end)
        return end > body ? Match(range: start..<end, prefix: prefix) : nil
    }

    /// The end of a host name; nil for none. Underscores may not stand in its last two parts.
    private func domainEnd(from start: Int, needsDot: Bool) -> Int? {
        var offset = start
        var dots = 0
        var underscores = (last: 0, before: 0)
        let limit = min(text.count, start + Self.maximumHostLength)
        while offset < limit {
            let byte = text[offset]
            if byte == UInt8(ascii: "_") {
                underscores.last += 1
            } else if byte == UInt8(ascii: ".") {
                underscores = (0, underscores.last)
                dots += 1
            } else if byte != UInt8(ascii: "-") {
                let (scalar, length) = ScalarReader.scalar(in: text, at: offset)
                if scalar.isMarkdownWhitespace || scalar.isMarkdownPunctuation { break }
                offset += length - 1
            }
            offset += 1
        }
        guard offset > start, offset < start + Self.maximumHostLength, underscores == (0, 0),
            !needsDot || dots > 0
        else { return nil }
        return offset
    }

    private func mailAddress() -> Match? {
        var start = position
        while start > floor, Self.isMailByte(text[start - 1]) { start -= 1 }
        guard start < position else { return nil }
        var end = position + 1
        var dots = 0
        while end < text.count {
            let byte = text[end]
            if byte == UInt8(ascii: "."), end + 1 < text.count, text[end + 1].isAlphanumeric {
                dots += 1
            } else if byte == UInt8(ascii: "@") {
                return nil
            } else if !byte.isAlphanumeric, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_") {
                break
            }
            end += 1
        }
        guard dots > 0, text[end - 1].isLetter else { return nil }
        return Match(range: start..<end, prefix: "mailto:")
    }

    private static func isMailByte(_ byte: UInt8) -> Bool {
        byte.isAlphanumeric || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
}
