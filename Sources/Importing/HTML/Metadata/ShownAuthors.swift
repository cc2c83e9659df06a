import Articles

/// The authors that a page shows near the title of its article.
struct ShownAuthors {
    /// In elements that say what they are: `rel="author"`, `itemprop="author"`, `class="author"`.
    private(set) var marked: [String] = []
    /// In text such as `By Ann Lee`.
    private(set) var byline: [String] = []
    /// Who edited or checked the text.
    private(set) var editors: [String] = []
    private let outline: PageOutline
    private let reader: DateReader
    /// The node behind the last name, where that was an editor's.
    private var editorEnd: Int?

    init(outline: PageOutline, blocks: ShownBlocks, start: Int, root: Int, reader: DateReader) {
        self.outline = outline
        self.reader = reader
        readMarked(near: start, root: root)
        readByline(behind: start, in: blocks)
    }

    private mutating func readMarked(near start: Int, root: Int) {
        let tree = outline.tree
        var found: [(name: String, rank: Int, distance: Int)] = []
        var node = 1
        while node < tree.nodes.count, found.count < 100 {
            if isElsewhere(node) {
                node = tree.end(node)
                continue
            }
            if let rank = rank(node), tree.range(node).count < 60 {
                let names = names(in: node, isSure: rank == 0)
                if !names.isEmpty {
                    let isAuthor = !isEditor(node)
                    editorEnd = isAuthor ? nil : tree.end(node)
                    for name in names where isAuthor { found.append((name, rank, abs(node - start))) }
                    for name in names where !isAuthor && !editors.contains(name) { editors.append(name) }
                    node = tree.end(node)
                    continue
                }
            }
            node += 1
        }
        guard let best = found.map(\.rank).min() else { return }
        let distance = found.filter { $0.rank == best }.map(\.distance).min() ?? 0
        // Others who are named as near as the first are authors too.
        for other in found where other.rank == best && other.distance <= distance + 40 {
            if !marked.contains(other.name) { marked.append(other.name) }
        }
    }

    /// Whether a node belongs to something other than the article.
    private func isElsewhere(_ node: Int) -> Bool {
        switch outline.drops[node] {
        case .hidden, .machinery: return true
        default: break
        }
        if [.nav, .footer, .menu].contains(outline.tree.nodes[node].tag) { return true }
        return !outline.words[node].isDisjoint(with: [.comments, .related, .teaser, .sidebar, .navigation])
    }

    /// Whether the text before an element says that the one it names did not write, but edited or checked.
    private func isEditor(_ node: Int) -> Bool {
        let tree = outline.tree
        var index = node
        for _ in 0..<8 where index > 1 {
            index -= 1
            guard tree.nodes[index].tag == .text else { continue }
            let text = PageText.collapsed(tree.bytes(index).suffix(60))
            if text.isEmpty || text.elementsEqual(":".utf8) { continue }
            // One of a list is what the one before it is.
            if text.count < 5, [",", "&", "and", ", and"].contains(where: { text.elementsEqual($0.utf8) }) {
                return editorEnd.map { node - $0 < 8 } ?? false
            }
            let lowered = String(decoding: PageText.lowered(text), as: UTF8.self)
            return [
                "edited by", "reviewed by", "checked by", "editor", "approved by", "contributions from",
                "verified by",
            ]
            .contains { lowered.contains($0) }
        }
        return false
    }

    /// How sure an element names an author; nil where it does not.
    private func rank(_ node: Int) -> Int? {
        let tree = outline.tree
        guard tree.nodes[node].attributeCount > 0 else { return nil }
        if let property = tree.value(.itemprop, of: node), property.elementsEqual("author".utf8) { return 0 }
        if let rel = tree.value(.rel, of: node), rel.elementsEqual("author".utf8) { return 0 }
        if let href = tree.value(.href, of: node), tree.nodes[node].tag == .a,
            PageText.contains(href, "/author/") || PageText.contains(href, "/authors/")
        {
            return 1
        }
        let words = outline.words[node]
        guard words.contains(.author), words.isDisjoint(with: [.biography, .comments]) else { return nil }
        return 2
    }

    /// The names in an element: those of its links, else of the first of its texts that holds any.
    private func names(in node: Int, isSure: Bool) -> [String] {
        let tree = outline.tree
        var names: [String] = []
        var isBehindLabel = false
        for index in tree.range(node) where tree.nodes[index].tag == .text {
            let text = String(decoding: PageText.collapsed(tree.bytes(index).prefix(200)), as: UTF8.self)
            if text.isEmpty { continue }
            let isLink = tree.nodes[tree.parent(index)].tag == .a
            if names.isEmpty || isLink {
                let isNamed = isSure || isBehindLabel || Self.hasLabel(text)
                for name in AuthorText.names(in: text) where !names.contains(name) {
                    if isNamed && name.utf8.count >= 3 || PersonName.isName(name) { names.append(name) }
                }
            }
            isBehindLabel = Self.isLabel(text)
        }
        return names
    }

    private mutating func readByline(behind start: Int, in blocks: ShownBlocks) {
        var longBlocks = 0
        var isLabelled = false
        // A name that stands by itself, and how many blocks ago.
        var lone: (name: String, age: Int)?
        for span in blocks.behind(start, count: 20) {
            let text = blocks.text(span)
            if text.utf8.count > 200 { longBlocks += 1 }
            if longBlocks > 1 { return }
            if isLabelled || Self.hasLabel(text), text.utf8.count < 150 {
                let names = AuthorText.names(in: text).filter { PersonName.isName($0) }
                if !names.isEmpty {
                    byline = names
                    return
                }
            }
            isLabelled = Self.isLabel(text)
            lone?.age += 1
            for piece in text.split(whereSeparator: { "|•·".contains($0) }) where text.utf8.count < 100 {
                let piece = TitleText.trimmed(String(piece))
                if span.linkDensity < 100 || span.size < 40, !span.isHeading, PersonName.isName(piece),
                    lone == nil
                {
                    lone = (piece, 0)
                } else if let lone, lone.age <= 2, reader.read(piece)?.day != nil {
                    byline = [lone.name]
                    return
                }
            }
        }
    }

    /// `By Ann Lee`
    private static func hasLabel(_ text: String) -> Bool {
        // Some other letter begins most texts.
        guard let first = text.utf8.first.map(HTMLByte.lowered), openings.contains(first) else {
            return false
        }
        let lowered = text.prefix(20).lowercased()
        return labels.contains { lowered.hasPrefix($0) }
    }

    /// `By`, alone in its block.
    private static func isLabel(_ text: String) -> Bool {
        guard text.utf8.count < 30 else { return false }
        let lowered = TitleText.trimmed(text.lowercased().filter { $0 != ":" })
        return labels.contains { TitleText.trimmed($0.filter { $0 != ":" }) == lowered }
    }

    private static let openings = Set(labels.compactMap(\.utf8.first))
    private static let labels = [
        "by ", "by: ", "written by ", "posted by ", "author: ", "words by ", "story by ", "von ", "par ",
        "por ",
        "written by: ", "published by ", "article by ", "text: ", "di ",
    ]
}
