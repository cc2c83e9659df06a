import Articles

/// One pass over a body: copies text, leaves code as it is, and hands tags to a translator.
struct TagPass {
    /// Hugo's mark between a summary and the rest.
    static let summaryEnd = Array("<!--more-->".utf8)

    private(set) var output: [UInt8] = []
    private(set) var diagnostics: [Diagnostic] = []
    private let body: [UInt8]
    private let translator: TagTranslator
    private var index = 0
    private var line: Int
    private var isLineStart = true
    /// The sign and length of the fence that is open.
    private var fence: (sign: UInt8, length: Int)?
    /// Tags that nothing closes from here on, so that each is searched to the end only once.
    private var unclosed: Set<String> = []

    init(body: [UInt8], translator: TagTranslator, firstLine: Int) {
        self.body = body
        self.translator = translator
        line = firstLine
        output.reserveCapacity(body.count)
    }

    mutating func run() {
        while index < body.count {
            if isLineStart { noteFence() }
            isLineStart = false
            switch body[index] {
            case UInt8(ascii: "{"): readBrace()
            case UInt8(ascii: "`") where fence == nil: copyCodeSpan()
            case UInt8(ascii: "\\") where index + 1 < body.count && body[index + 1] == UInt8(ascii: "{"):
                copy(2)
            case UInt8(ascii: "<") where fence == nil && body[index...].starts(with: Self.summaryEnd):
                index += Self.summaryEnd.count
            default: copy(1)
            }
        }
    }

    private mutating func copy(_ count: Int) {
        for byte in body[index..<min(index + count, body.count)] {
            output.append(byte)
            if byte == 0x0A {
                line += 1
                isLineStart = true
            }
        }
        index += count
    }

    /// Passes over bytes, of which only line feeds stay.
    private mutating func drop(to end: Int) {
        for byte in body[index..<end] where byte == 0x0A {
            output.append(byte)
            line += 1
        }
        index = end
    }

    /// Notes a fence of code that opens or closes on the line that begins here.
    private mutating func noteFence() {
        var start = index
        while start < body.count, body[start] == 0x20, start - index < 12 { start += 1 }
        guard start < body.count, body[start] == UInt8(ascii: "`") || body[start] == UInt8(ascii: "~") else {
            return
        }
        let sign = body[start]
        let length = body[start...].prefix { $0 == sign }.count
        if let open = fence {
            let rest = body[(start + length)...].prefix { $0 != 0x0A }
            if sign == open.sign, length >= open.length, rest.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) {
                fence = nil
            }
            copy(start + length - index)
        } else if length >= 3 {
            fence = (sign, length)
            copy(start + length - index)
        }
    }

    /// Copies a code span as it is; a run of backticks that nothing closes in its paragraph is text.
    private mutating func copyCodeSpan() {
        let length = body[index...].prefix { $0 == UInt8(ascii: "`") }.count
        var end = index + length
        while end < body.count {
            if body[end] == UInt8(ascii: "`") {
                let closing = body[end...].prefix { $0 == UInt8(ascii: "`") }.count
                if closing == length { return copyWithoutRawMarks(to: end + closing) }
                end += closing
            } else if body[end] == 0x0A, end + 1 < body.count, body[end + 1] == 0x0A {
                break
            } else {
                end += 1
            }
        }
        copy(length)
    }

    private mutating func copyWithoutRawMarks(to end: Int) {
        while index < end {
            if body[index] == UInt8(ascii: "{"), let tag = TemplateTag(in: body, at: index), tag.isRawMark {
                drop(to: tag.end)
            } else {
                copy(1)
            }
        }
    }

    private mutating func readBrace() {
        // GitHub's `${{ … }}` is no tag of a generator.
        guard index == 0 || body[index - 1] != UInt8(ascii: "$"), let tag = TemplateTag(in: body, at: index)
        else {
            return copy(1)
        }
        if fence != nil {
            if tag.isRawMark { drop(to: tag.end) } else { copy(1) }
            return
        }
        if tag.form == .attributes, !isAttributeList(tag) { return copy(1) }
        if tag.form == .block, TagPair.opens(tag), !unclosed.contains(tag.name) {
            if let pair = TagPair(tag, in: body) { return write(pair) }
            unclosed.insert(tag.name)
        }
        let translation = translator.translate(tag)
        if let problem = translation.problem { report(problem) }
        output += translation.text
        drop(to: tag.end)
    }

    /// Kramdown's lists hold classes, names and keys: `{: .lead #top title="x"}`, `{:toc}`.
    private func isAttributeList(_ tag: TemplateTag) -> Bool {
        tag.content.split(separator: " ").allSatisfy {
            $0.first == "." || $0.first == "#" || $0.contains("=") || $0 == "toc"
        }
            || tag.content.contains("=\"")
    }

    /// Writes what stands between the two tags of a pair.
    private mutating func write(_ pair: TagPair) {
        drop(to: pair.inner.lowerBound)
        switch pair.kind {
        case .comment: drop(to: pair.inner.upperBound)
        case .raw: copy(pair.inner.count)
        case .code(let language):
            output += "```\(language)".utf8
            if body[pair.inner.lowerBound] != 0x0A { output.append(0x0A) }
            copy(pair.inner.count)
            if output.last != 0x0A { output.append(0x0A) }
            output += "```".utf8
            isLineStart = false
        }
        drop(to: pair.end)
    }

    private mutating func report(_ problem: TagProblem) {
        diagnostics.append(
            Diagnostic(
                problem.severity, file: translator.file, line: line, problem.summary, hint: problem.hint))
    }
}
