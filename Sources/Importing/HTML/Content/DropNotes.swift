import Articles

/// Tells what was left out of a page: one note for each rule before, inside and behind the article.
struct DropNotes {
    private let outline: PageOutline
    private let file: String
    private var groups: [Group] = []
    private var notes: [Diagnostic] = []

    private struct Group {
        var rule: RepairRule
        var text: PlainTextWriter
        /// The node that was added last.
        var last: Int
    }

    static func notes(for outline: PageOutline, title: String?, file: String) -> [Diagnostic] {
        var notes = DropNotes(outline: outline, file: file)
        notes.run(title: title.map(TitleText.words) ?? [])
        return notes.notes
    }

    private init(outline: PageOutline, file: String) {
        self.outline = outline
        self.file = file
    }

    private mutating func run(title: [String]) {
        let tree = outline.tree
        var kept: [Int] = []
        outline.forEachText(in: 0..<tree.nodes.count) { node in
            if outline.sizes[node] > 0 { kept = [kept.first ?? node, node] }
        }
        let bounds = [kept.first ?? tree.nodes.count, kept.last ?? tree.nodes.count]
        var part = 0
        var node = 1
        while node < tree.nodes.count {
            while part < 2, node > bounds[part] {
                flush()
                part += 1
            }
            let reason = outline.drops[node]
            if let rule = reason.rule, reason != .metadata || TitleText.words(outline.line(of: node)) != title
            {
                add(node, rule)
            }
            node = reason == .none ? node + 1 : tree.end(node)
        }
        flush()
    }

    private mutating func add(_ node: Int, _ rule: RepairRule) {
        let range = outline.tree.range(node)
        guard let index = groups.firstIndex(where: { $0.rule == rule }) else {
            var writer = PlainTextWriter(outline: outline, includingDropped: true)
            writer.write(range)
            if !writer.output.isEmpty {
                groups.append(Group(rule: rule, text: writer, last: range.upperBound - 1))
            }
            return
        }
        if !isSameLine(node, as: groups[index].last) { groups[index].text.breakLine() }
        groups[index].text.write(range)
        groups[index].last = range.upperBound - 1
    }

    /// Whether only the marks of inlines stand between two nodes.
    private func isSameLine(_ node: Int, as last: Int) -> Bool {
        let tree = outline.tree
        guard node - last < 12, owner(of: node) == owner(of: last) else { return false }
        return (last...node).allSatisfy { tree.nodes[$0].tag.isInline && tree.nodes[$0].tag != .br }
    }

    /// The block around a node.
    private func owner(of node: Int) -> Int {
        outline.tree.ancestor(of: node) { !$0.isInline } ?? 0
    }

    private mutating func flush() {
        for group in groups {
            let text = String(decoding: group.text.output, as: UTF8.self)
            notes.append(
                Diagnostic(
                    .note, file: file, "\(Self.kind(group.rule)): “\(Self.shortened(text))”",
                    rule: group.rule,
                    dropped: text))
        }
        groups = []
    }

    private static func kind(_ rule: RepairRule) -> String {
        switch rule {
        case .hiddenPart: "Left out, the page does not show it"
        case .mainContent: "Left out, it is no part of the article"
        case .metadata: "Left out, it stands above the article"
        default: "Left out, it belongs to the site"
        }
    }

    /// The beginning of a text, in one line.
    private static func shortened(_ text: String) -> String {
        let line = text.prefix(60).map { $0 == "\n" ? " " : $0 }
        return String(line) + (text.count > 60 ? "…" : "")
    }
}

extension PageOutline {
    /// The text of a node in one line, what was left out included.
    func line(of node: Int) -> String {
        String(decoding: text(of: node, includingDropped: true).map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
    }
}
