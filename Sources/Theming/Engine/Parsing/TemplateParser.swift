/// Makes a tree of a template's text.
///
/// Every problem is collected, and the tree holds whatever could be made out.
struct TemplateParser {
    let bytes: [UInt8]
    var tokens: [TemplateToken]
    var problems: [TemplateProblem]
    private var levels = [Level(opening: nil, end: .max)]

    /// A part that is open while the tree is built.
    private struct Level {
        var opening: TemplateToken?
        /// The token that closes it.
        var end: Int
        var nodes: [TemplateNode] = []
    }

    init(_ bytes: [UInt8]) {
        var scanner = TemplateScanner(bytes)
        scanner.scan()
        self.bytes = bytes
        tokens = scanner.tokens
        problems = scanner.problems
    }

    mutating func parse() -> [TemplateNode] {
        matchTags()
        markLonelyTags()
        var isLineStart = true
        for index in tokens.indices {
            let token = tokens[index]
            closeLevels(at: index)
            if !token.standsAlone { add(token, isLineStart) }
            if let tag = token.tag {
                add(tag, token)
                isLineStart = false
            } else {
                isLineStart = bytes[token.range.upperBound - 1] == UInt8(ascii: "\n")
            }
        }
        closeLevels(at: tokens.count)
        return levels[0].nodes
    }

    private mutating func add(_ node: TemplateNode) {
        levels[levels.count - 1].nodes.append(node)
    }

    /// Adds what a token writes as text: the start of its line, and the text itself.
    private mutating func add(_ token: TemplateToken, _ isLineStart: Bool) {
        var range = token.range
        if token.tag != nil {
            if isLineStart { add(.lineStart(range.lowerBound..<range.lowerBound)) }
            return
        }
        if isLineStart, !isBlank(range) || bytes[range.upperBound - 1] != UInt8(ascii: "\n") {
            let white = whiteSpace(from: range.lowerBound, to: range.upperBound)
            add(.lineStart(white))
            range = white.upperBound..<range.upperBound
        }
        if !range.isEmpty { add(.text(range)) }
    }

    private mutating func add(_ tag: TemplateTag, _ token: TemplateToken) {
        switch tag.kind {
        case .variable, .unescaped: add(.variable(tag))
        case .partial: add(.partial(tag, indentation: token.standsAlone ? token.indentation : nil))
        case .close, .silent: break
        case .section, .inverted, .parent, .block:
            levels.append(Level(opening: token, end: token.partner ?? tokens.count))
        }
    }

    private mutating func closeLevels(at index: Int) {
        while let level = levels.last, level.end == index, let opening = level.opening, let tag = opening.tag
        {
            levels.removeLast()
            switch tag.kind {
            case .parent:
                let blocks = level.nodes.compactMap { if case .block(let block) = $0 { block } else { nil } }
                add(.parent(tag, indentation: opening.standsAlone ? opening.indentation : nil, blocks))
            case .block: add(.block(block(tag, opening, level.nodes)))
            default: add(.section(tag, level.nodes))
            }
        }
    }

    private func block(_ tag: TemplateTag, _ opening: TemplateToken, _ nodes: [TemplateNode]) -> TemplateBlock
    {
        let end = opening.partner ?? tokens.count
        let closing = end < tokens.count ? tokens[end] : nil
        let stop = closing?.range.lowerBound ?? bytes.count
        let lineEnd = bytes[opening.range.upperBound..<stop].firstIndex(of: UInt8(ascii: "\n"))
        return TemplateBlock(
            tag: tag,
            indentation: opening.standsAlone ? opening.indentation : nil,
            contentIndentation: opening.standsAlone ? contentIndentation(after: lineEnd, before: stop) : nil,
            endsOnOwnLine: closing?.standsAlone ?? false,
            isOneLine: opening.standsAlone && lineEnd == nil,
            removesLineEnd: closing.map { $0.standsAlone && hasLineEnd(after: $0) } ?? false,
            content: nodes)
    }

    /// The white space that opens the first line of content that is not blank.
    private func contentIndentation(after lineEnd: Int?, before stop: Int) -> Range<Int>? {
        guard let lineEnd else { return nil }
        guard
            let text = bytes[lineEnd..<stop].firstIndex(where: { $0 != 0x20 && !(0x09...0x0D).contains($0) })
        else { return nil }
        let start = bytes[lineEnd..<text].lastIndex(of: UInt8(ascii: "\n")) ?? lineEnd
        return start + 1..<text
    }

    private func hasLineEnd(after token: TemplateToken) -> Bool {
        bytes[token.range.upperBound...].contains(UInt8(ascii: "\n"))
    }

    private func whiteSpace(from start: Int, to end: Int) -> Range<Int> {
        let text = bytes[start..<end].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? end
        return start..<text
    }
}
