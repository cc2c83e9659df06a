import Articles

/// One pass over a body: copies text, leaves code as it is, and hands tags to a translator.
struct TagPass {
    /// The marks between a summary and the rest.
    static let summaryEnds = [Array("<!--more-->".utf8), Array("<!-- more -->".utf8)]

    var output: [UInt8] = []
    private(set) var diagnostics: [Diagnostic] = []
    let body: [UInt8]
    private let translator: TagTranslator
    var scanner: TagScanner
    var index = 0
    private(set) var line: Int
    private var isLineStart = true
    private var codeLines = CodeLines()
    /// Where no run of backticks of these lengths follows, up to a place.
    var unclosedRuns: (lengths: Set<Int>, end: Int) = ([], 0)
    /// Text that is not to be read was opened inside code.
    private var isRawInCode = false
    /// Tags that nothing closes from here on, so that each is searched to the end only once.
    private var unclosed: Set<String> = []
    /// Unknown tags, whose closing tags need no word of their own.
    private var opened: Set<String> = []
    private var untold = 0

    /// Problems behind so many are only counted.
    private static let mostProblems = 500

    init(body: [UInt8], translator: TagTranslator, firstLine: Int) {
        self.body = body
        self.translator = translator
        scanner = TagScanner(body)
        line = firstLine
        output.reserveCapacity(body.count)
    }

    mutating func run() {
        while index < body.count {
            if isLineStart, copyCodeLine() { continue }
            isLineStart = false
            switch body[index] {
            case UInt8(ascii: "{"): readBrace()
            case UInt8(ascii: "`"): copyCodeSpan()
            case UInt8(ascii: "\\"): copyEscaped()
            case UInt8(ascii: "<"): copyOrSkipSummaryEnd()
            case 0x0A:
                copy(to: index + 1)
                isLineStart = true
            default: copyPlainText()
            }
        }
        if untold > 0 {
            diagnostics.append(
                Diagnostic(
                    .warning, file: translator.file, "\(untold) more unknown tags left out",
                    hint: "Write in Markdown what they stood for, or remove them."))
        }
    }

    /// Copies bytes, of which line feeds are counted.
    mutating func copy(to end: Int) {
        let part = body[index..<min(end, body.count)]
        for byte in part where byte == 0x0A { line += 1 }
        output += part
        index = part.endIndex
    }

    /// Passes over bytes, of which only line feeds stay.
    mutating func drop(to end: Int) {
        for byte in body[index..<end] where byte == 0x0A {
            output.append(byte)
            line += 1
        }
        index = end
    }

    private mutating func copyPlainText() {
        var end = index + 1
        while end < body.count, !Self.isSign(body[end]) { end += 1 }
        output += body[index..<end]
        index = end
    }

    /// Copies a backslash, and the brace or backtick that it takes its meaning from.
    private mutating func copyEscaped() {
        let next = index + 1 < body.count ? body[index + 1] : 0
        let isEscape = next == UInt8(ascii: "{") || next == UInt8(ascii: "`") || next == UInt8(ascii: "\\")
        copy(to: index + (isEscape ? 2 : 1))
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x0A, UInt8(ascii: "{"), UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: "<"): true
        default: false
        }
    }

    private mutating func copyOrSkipSummaryEnd() {
        for mark in Self.summaryEnds where body[index...].starts(with: mark) {
            index += mark.count
            return
        }
        copyPlainText()
    }

    /// Copies the line that begins here if it is code.
    private mutating func copyCodeLine() -> Bool {
        let end = body[index...].firstIndex(of: 0x0A).map { $0 + 1 } ?? body.count
        guard codeLines.isCode(body[index..<end]) else { return false }
        copyCode(to: end)
        return true
    }

    /// Copies code, without the tags that only keep it from being read.
    mutating func copyCode(to end: Int) {
        var position = index
        while position < end {
            guard body[position] == UInt8(ascii: "{"), let tag = scanner.tag(at: position),
                tag.range.upperBound <= end,
                isRawMark(tag)
            else {
                position += 1
                continue
            }
            copy(to: position)
            drop(to: tag.range.upperBound)
            isRawInCode = tag.opensRawText
            position = index
        }
        copy(to: end)
    }

    /// Whether a tag in code is one of a pair around what is not to be read.
    private func isRawMark(_ tag: TemplateTag) -> Bool {
        if tag.closesRawText { return isRawInCode }
        guard tag.opensRawText else { return false }
        var scanner = scanner
        var position = tag.range.upperBound
        while let next = scanner.nextTag(.block, from: position) {
            if next.closesRawText { return true }
            if next.opensRawText { return false }
            position = next.range.upperBound
        }
        return false
    }

    private mutating func readBrace() {
        guard let tag = scanner.tag(at: index), tag.form != .attributes || AttributeList.stands(in: tag)
        else {
            return copy(to: index + 1)
        }
        if let kind = TagPair.kind(openedBy: tag), !unclosed.contains("\(tag.form)\(tag.name)") {
            if let pair = TagPair(kind, openedBy: tag, in: scanner) { return write(pair, from: tag) }
            unclosed.insert("\(tag.form)\(tag.name)")
        }
        if tag.form == .attributes, AttributeList.isContents(tag) { removeContentsItem() }
        if !closesUnknown(tag) {
            let translation = translator.translate(tag)
            if let problem = translation.problem {
                report(problem)
                opened.insert(tag.name)
            }
            output += translation.text
        }
        drop(to: tag.range.upperBound)
    }

    /// Whether a tag belongs to an unknown one before it, which has been told.
    private func closesUnknown(_ tag: TemplateTag) -> Bool {
        guard tag.form == .block else { return false }
        switch tag.name {
        case "else", "elsif", "elif", "elseif", "when":
            return ["if", "unless", "case"].contains(where: opened.contains)
        case "end": return !opened.isEmpty
        default: return tag.name.hasPrefix("end") && opened.contains(String(tag.name.dropFirst(3)))
        }
    }

    mutating func report(_ problem: TagProblem) {
        guard diagnostics.count < Self.mostProblems else {
            untold += 1
            return
        }
        diagnostics.append(
            Diagnostic(
                problem.severity, file: translator.file, line: line, problem.summary, hint: problem.hint))
    }
}
