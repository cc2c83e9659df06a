/// Cuts a template into tags and lines of text.
struct TemplateScanner {
    private let bytes: [UInt8]
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)
    private var position = 0
    private(set) var tokens: [TemplateToken] = []
    private(set) var problems: [TemplateProblem] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Cuts the whole text; at a tag that is not closed the rest is left out.
    mutating func scan() {
        while position < bytes.count {
            let start = find(opening, from: position) ?? bytes.count
            addText(position..<start)
            position = start
            guard start < bytes.count, scanTag() else { return }
        }
    }

    private mutating func addText(_ range: Range<Int>) {
        var start = range.lowerBound
        for index in range where bytes[index] == UInt8(ascii: "\n") {
            tokens.append(TemplateToken(.text, start..<index + 1))
            start = index + 1
        }
        if start < range.upperBound { tokens.append(TemplateToken(.text, start..<range.upperBound)) }
    }

    /// Reads the tag at `position`; false when it has no end.
    private mutating func scanTag() -> Bool {
        let start = position
        let inside = start + opening.count
        let sigil = inside < bytes.count ? bytes[inside] : 0
        var end = closing
        switch sigil {
        case UInt8(ascii: "{"): end.insert(UInt8(ascii: "}"), at: 0)
        case UInt8(ascii: "="): end.insert(UInt8(ascii: "="), at: 0)
        default: break
        }
        let hasSigil = Self.kind(of: sigil) != nil
        guard let stop = find(end, from: hasSigil ? inside + 1 : inside) else {
            let text = String(decoding: end, as: UTF8.self)
            problems.append(TemplateProblem(at: start, "This tag is not closed", hint: "Add “\(text)”"))
            return false
        }
        position = stop + end.count
        let content = (hasSigil ? inside + 1 : inside)..<stop
        let kind = Self.kind(of: sigil) ?? .variable
        let tag =
            sigil == UInt8(ascii: "=")
            ? delimiters(content, at: start) : self.tag(kind, content, at: start)
        tokens.append(TemplateToken(.tag(tag), start..<position))
        return true
    }

    private static func kind(of sigil: UInt8) -> TemplateTag.Kind? {
        switch sigil {
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .inverted
        case UInt8(ascii: "/"): .close
        case UInt8(ascii: ">"): .partial
        case UInt8(ascii: "<"): .parent
        case UInt8(ascii: "$"): .block
        case UInt8(ascii: "!"), UInt8(ascii: "="): .silent
        case UInt8(ascii: "&"), UInt8(ascii: "{"): .unescaped
        default: nil
        }
    }
}

extension TemplateScanner {
    private mutating func tag(_ kind: TemplateTag.Kind, _ content: Range<Int>, at offset: Int) -> TemplateTag
    {
        let silent = TemplateTag(kind: .silent, name: "", offset: offset)
        guard kind != .silent else { return silent }
        let words = bytes[content].split(whereSeparator: Self.isSpace)
        guard let word = words.first else {
            problems.append(TemplateProblem(at: offset, "This tag has no name"))
            return silent
        }
        let name = String(decoding: word, as: UTF8.self)
        guard words.count == 1, Self.isProper(word, kind) else {
            let text = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
            problems.append(
                TemplateProblem(
                    at: offset, "“\(TemplateText.shortened(text))” is not a name",
                    hint: "Names have no white space; parts of a name are joined by single dots"))
            return silent
        }
        return TemplateTag(kind: kind, name: name, offset: offset)
    }

    /// Whether a name of data has no empty parts; partials and blocks may be called anything.
    private static func isProper(_ name: ArraySlice<UInt8>, _ kind: TemplateTag.Kind) -> Bool {
        switch kind {
        case .partial, .parent, .block: return true
        default: break
        }
        let dot = UInt8(ascii: ".")
        let parts = name.split(separator: dot, omittingEmptySubsequences: false)
        return name.elementsEqual([dot]) || !parts.contains { $0.isEmpty }
    }

    /// Sets the delimiters to the two words of `content`.
    private mutating func delimiters(_ content: Range<Int>, at offset: Int) -> TemplateTag {
        let words = bytes[content].split(whereSeparator: Self.isSpace)
        if words.count == 2, !words.contains(where: { $0.contains(UInt8(ascii: "=")) }) {
            opening = Array(words[0])
            closing = Array(words[1])
        } else {
            problems.append(
                TemplateProblem(
                    at: offset, "These delimiters cannot be used",
                    hint: "Write two marks parted by a space and without “=”, such as {{=<% %>=}}"))
        }
        return TemplateTag(kind: .silent, name: "", offset: offset)
    }

    private func find(_ needle: [UInt8], from start: Int) -> Int? {
        guard let first = needle.first, bytes.count >= needle.count else { return nil }
        var index = start
        while index <= bytes.count - needle.count {
            if bytes[index] == first, bytes[index...].starts(with: needle) { return index }
            index += 1
        }
        return nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}
