/// The footnotes of an article: short links to places below the text that hold them.
struct PageFootnotes {
    /// The number of the footnote that a link refers to.
    private(set) var references: [Int: Int] = [:]
    /// The elements with the notes, in the order of their first references; the first is number 1.
    private(set) var notes: [Int] = []
    /// The same elements, to look them up.
    private(set) var held: Set<Int> = []
    /// Links from notes back into the text.
    private(set) var returns: Set<Int> = []
    private var numbers: [Int: Int] = [:]
    private let outline: PageOutline

    init(in root: Int, outline: PageOutline) {
        self.outline = outline
        let tree = outline.tree
        var places: [ArraySlice<UInt8>: Int] = [:]
        var links: [Int] = []
        for node in tree.range(root) where tree.nodes[node].attributeCount > 0 {
            if let id = tree.value(.id, of: node), places[id] == nil { places[id] = node }
            if tree.nodes[node].tag == .a, tree.value(.href, of: node)?.first == UInt8(ascii: "#") {
                links.append(node)
            }
        }
        for link in links where outline.drops[link] == .none { take(link, places) }
        guard !notes.isEmpty else { return }
        held = Set(notes)
        for link in links where isInside(link, held) && isSign(link) { returns.insert(link) }
    }

    private mutating func take(_ link: Int, _ places: [ArraySlice<UInt8>: Int]) {
        let tree = outline.tree
        guard let href = tree.value(.href, of: link), let place = places[href.dropFirst()], isMark(link),
            let note = note(around: place), note > link, notes.count < 10_000
        else { return }
        if numbers[note] == nil {
            notes.append(note)
            numbers[note] = notes.count
        }
        references[link] = numbers[note]
    }

    /// Whether a link is a raised number or sign.
    private func isMark(_ link: Int) -> Bool {
        let tree = outline.tree
        guard tree.range(link).count < 12 else { return false }
        let text = outline.text(of: link)
        guard (1...6).contains(text.count) else { return false }
        let isRaised =
            tree.nodes[tree.parent(link)].tag == .sup
            || tree.range(link).contains { tree.nodes[$0].tag == .sup }
        let isNumber = text.allSatisfy { HTMLByte.isDigit($0) || $0 == 0x5B || $0 == 0x5D }
        return isRaised || isNumber && outline.words[link].contains(.footnotes)
    }

    /// Whether a link shows a sign without words, such as an arrow.
    private func isSign(_ link: Int) -> Bool {
        let text = String(decoding: outline.text(of: link), as: UTF8.self)
        return !text.contains { $0.isLetter || $0.isNumber }
    }

    /// The item, paragraph or other block that a place marks.
    private func note(around place: Int) -> Int? {
        let tree = outline.tree
        var node = place
        while outline.isInline(node), node > 0 { node = tree.parent(node) }
        guard [.li, .p, .div, .dd, .aside, .section].contains(tree.nodes[node].tag),
            tree.range(node).count < 200,
            outline.drops[node] == .none, tree.ancestor(of: node, where: { $0 == .table }) == nil
        else { return nil }
        return node
    }

    private func isInside(_ node: Int, _ outer: Set<Int>) -> Bool {
        var node = node
        while node > 0 {
            if outer.contains(node) { return true }
            node = outline.tree.parent(node)
        }
        return false
    }
}
