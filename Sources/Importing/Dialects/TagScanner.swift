/// Finds the tags of other generators in a body, in one way through it: each closing sign is looked for once.
struct TagScanner {
    let body: [UInt8]
    /// For each form the place of the next closing sign, and from where on it is the next; as many as there
    /// are forms.
    private var nextClose = [(from: Int, at: Int)](repeating: (0, -1), count: TemplateTag.Form.allCases.count)

    /// The longest tag, in bytes.
    private static let longest = 4_096

    init(_ body: [UInt8]) { self.body = body }

    /// The tag that begins at a place; nil when none does.
    mutating func tag(at start: Int) -> TemplateTag? {
        guard let form = form(at: start) else { return nil }
        let open = start + (form == .shortcode || form == .markdownShortcode ? 3 : 2)
        guard let close = close(of: form, from: open), close - start <= Self.longest else { return nil }
        let inner = body[open..<close]
        guard isWhole(inner, form) else { return nil }
        return TemplateTag(
            form: form, content: String(decoding: Self.stripped(inner, form), as: UTF8.self),
            range: start..<close + Self.sign(form).utf8CodeUnitCount)
    }

    /// The first tag of a form at or behind a place, whatever else it may stand in.
    mutating func nextTag(_ form: TemplateTag.Form, from start: Int) -> TemplateTag? {
        var index = start
        while index < body.count {
            if body[index] == UInt8(ascii: "{"), self.form(at: index) == form, let tag = tag(at: index) {
                return tag
            }
            index += 1
        }
        return nil
    }

    private func byte(_ index: Int) -> UInt8 { index < body.count ? body[index] : 0 }

    private func form(at start: Int) -> TemplateTag.Form? {
        guard byte(start) == UInt8(ascii: "{") else { return nil }
        switch byte(start + 1) {
        case UInt8(ascii: "%"): return .block
        case UInt8(ascii: ":"): return .attributes
        // `{#top}` behind a heading is its name.
        case UInt8(ascii: "#"): return HTMLByte.isSpace(byte(start + 2)) ? .comment : nil
        case UInt8(ascii: "{"): break
        default: return nil
        }
        // Three braces belong to no generator that is known here; nor does GitHub's `${{ … }}`.
        let before = start > 0 ? body[start - 1] : 0
        if before == UInt8(ascii: "$") || before == UInt8(ascii: "{") { return nil }
        switch byte(start + 2) {
        case UInt8(ascii: "<"): return .shortcode
        case UInt8(ascii: "%"): return .markdownShortcode
        case UInt8(ascii: "{"): return nil
        default: return .expression
        }
    }

    private static func sign(_ form: TemplateTag.Form) -> StaticString {
        switch form {
        case .block: "%}"
        case .expression: "}}"
        case .shortcode: ">}}"
        case .markdownShortcode: "%}}"
        case .comment: "#}"
        case .attributes: "}"
        }
    }

    private mutating func close(of form: TemplateTag.Form, from start: Int) -> Int? {
        let known = nextClose[form.rawValue]
        if known.from <= start, known.at >= start { return known.at < body.count ? known.at : nil }
        let sign = Self.sign(form)
        let length = sign.utf8CodeUnitCount
        var index = start
        while index + length <= body.count {
            if body[index] == sign.utf8Start[0], stands(sign, at: index) { break }
            index += 1
        }
        if index + length > body.count { index = body.count }
        nextClose[form.rawValue] = (start, index)
        return index < body.count ? index : nil
    }

    private func stands(_ sign: StaticString, at index: Int) -> Bool {
        for offset in 0..<sign.utf8CodeUnitCount where body[index + offset] != sign.utf8Start[offset] {
            return false
        }
        return true
    }

    /// Whether these are the insides of one tag: kramdown's stand on one line, no blank line parts others but
    /// comments, and no other tag begins in them.
    private func isWhole(_ inner: ArraySlice<UInt8>, _ form: TemplateTag.Form) -> Bool {
        if form == .comment { return true }
        var previous: UInt8 = 0
        for byte in inner {
            if byte == 0x0A, form == .attributes || previous == 0x0A { return false }
            if previous == UInt8(ascii: "{"), byte == UInt8(ascii: "%") || byte == previous { return false }
            if byte != 0x20 { previous = byte }
        }
        return true
    }

    /// The insides without blanks at both ends, and without the hyphens of `{%-` and `-%}`, which only strip
    /// blanks.
    private static func stripped(_ inner: ArraySlice<UInt8>, _ form: TemplateTag.Form) -> ArraySlice<UInt8> {
        var inner = inner
        if form == .block || form == .expression {
            if inner.first == UInt8(ascii: "-") { inner = inner.dropFirst() }
            if inner.last == UInt8(ascii: "-") { inner = inner.dropLast() }
        }
        while let first = inner.first, HTMLByte.isSpace(first) { inner = inner.dropFirst() }
        while let last = inner.last, HTMLByte.isSpace(last) { inner = inner.dropLast() }
        return inner
    }
}
