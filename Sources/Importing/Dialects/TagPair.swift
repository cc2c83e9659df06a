/// A pair of Liquid tags with what stands between them: raw text, a comment, highlighted code.
struct TagPair {
    enum Kind {
        case raw
        case comment
        /// With the name of its language, or an empty one.
        case code(String)
    }

    let kind: Kind
    /// Between the tags.
    let inner: Range<Int>
    /// Behind the second tag.
    let end: Int

    /// Whether a tag opens a pair.
    static func opens(_ tag: TemplateTag) -> Bool {
        ["raw", "verbatim", "comment", "highlight"].contains(tag.name)
    }

    /// The pair that a tag opens; nil when it opens none, or when nothing closes it.
    init?(_ tag: TemplateTag, in body: [UInt8]) {
        let words = tag.content.split(whereSeparator: \.isWhitespace)
        switch tag.name {
        case "raw", "verbatim": kind = .raw
        case "comment": kind = .comment
        case "highlight": kind = .code(words.count > 1 ? String(words[1]) : "")
        default: return nil
        }
        guard let closing = Self.find("end" + tag.name, in: body, from: tag.end) else { return nil }
        inner = tag.end..<closing.start
        end = closing.tag.end
    }

    private static func find(
        _ name: String, in body: [UInt8], from start: Int
    ) -> (start: Int, tag: TemplateTag)? {
        var index = start
        while let brace = body[index...].firstIndex(of: UInt8(ascii: "{")) {
            if brace + 1 < body.count, body[brace + 1] == UInt8(ascii: "%"),
                let tag = TemplateTag(in: body, at: brace), tag.name == name
            {
                return (brace, tag)
            }
            index = brace + 1
        }
        return nil
    }
}

extension TemplateTag {
    /// Whether the tag opens or closes text that is not to be read.
    var isRawMark: Bool { form == .block && ["raw", "endraw", "verbatim", "endverbatim"].contains(content) }
}
