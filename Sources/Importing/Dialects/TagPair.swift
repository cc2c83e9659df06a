/// A pair of tags with what stands between them: raw text, a comment, a loop, highlighted code.
struct TagPair {
    enum Kind: Equatable {
        case raw
        case comment
        /// Text repeated over data that is not there.
        case loop
        /// With the name of its language, or an empty one.
        case code(String)
    }

    let kind: Kind
    /// Between the tags.
    let inner: Range<Int>
    /// Behind the second tag.
    let end: Int

    /// What a tag opens that needs a second tag; nil when it stands alone.
    static func kind(openedBy tag: TemplateTag) -> Kind? {
        if tag.form == .attributes { return tag.content == ":comment" ? .comment : nil }
        guard tag.form == .block || tag.isShortcode else { return nil }
        let words = tag.content.split(whereSeparator: \.isWhitespace)
        switch tag.name {
        case "highlight", "codeblock":
            let language = words.dropFirst().first { !$0.contains("=") } ?? ""
            return .code(String(language.filter { $0.isLetter || $0.isNumber || "+-#_.".contains($0) }))
        case "raw" where tag.opensRawText, "verbatim" where tag.opensRawText: return .raw
        case "comment" where tag.form == .block: return .comment
        case "for" where tag.form == .block: return .loop
        default: return nil
        }
    }

    /// The pair that a tag opens; nil when nothing closes it.
    init?(_ kind: Kind, openedBy tag: TemplateTag, in scanner: TagScanner) {
        var scanner = scanner
        var depth = 1
        var position = tag.range.upperBound
        while let next = scanner.nextTag(tag.form, from: position) {
            position = next.range.upperBound
            if Self.closes(next, tag) {
                depth -= 1
            } else if kind == .loop, next.name == tag.name {
                depth += 1
            }
            guard depth == 0 else { continue }
            self.kind = kind
            inner = tag.range.upperBound..<next.range.lowerBound
            end = next.range.upperBound
            return
        }
        return nil
    }

    private static func closes(_ closing: TemplateTag, _ tag: TemplateTag) -> Bool {
        switch tag.form {
        case .block: closing.name == "end" + tag.name
        case .attributes: closing.content == "/comment" || closing.content == "/"
        default:
            closing.content.hasPrefix("/") && String(closing.content.dropFirst()).trimmed == tag.name
        }
    }
}
