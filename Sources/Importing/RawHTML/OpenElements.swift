/// The elements that are open at a place in raw HTML, the outermost first.
struct OpenElements {
    /// Raw HTML deeper than this is not opened.
    static let greatestDepth = 100
    /// How far up an open element is looked for. Markdown's own quotations may nest deeper than raw HTML.
    private static let greatestDistance = 256

    private(set) var elements: [HTMLElement] = []

    var isFull: Bool { elements.count >= Self.greatestDepth }

    /// Whether a paragraph may open here.
    var allowParagraph: Bool { elements.last?.holdsParagraphs ?? true }

    func contains(_ name: String) -> Bool { elements.contains { $0.name == name } }

    mutating func open(_ element: HTMLElement) { elements.append(element) }

    /// Closes the innermost element.
    mutating func closeLast() -> HTMLElement? { elements.popLast() }

    /// How many elements stay open when an element begins: those that HTML ends by itself are closed before.
    func depth(before element: HTMLElement) -> Int {
        if element.isTablePart { return tableDepth(before: element) }
        switch element.name {
        case "li": return itemDepth(["li"])
        case "dd", "dt": return itemDepth(["dd", "dt"])
        case "a": return index(of: "a") ?? elements.count
        case "rt", "rp":
            return elements.last.map { $0.name == "rt" || $0.name == "rp" } == true
                ? elements.count - 1 : elements.count
        default: break
        }
        guard element.layout == .block || element.name == "hr" else { return elements.count }
        let depth = index(of: "p") ?? elements.count
        return element.isHeading && depth > 0 && elements[depth - 1].isHeading ? depth - 1 : depth
    }

    /// How many elements stay open behind an end tag; nil when it closes nothing.
    func depth(behindEndOf element: HTMLElement) -> Int? {
        if element.isTablePart || element.name == "table" { return indexInTable { $0.name == element.name } }
        for index in nearest {
            let open = elements[index]
            if open.name == element.name || element.isHeading && open.isHeading { return index }
            if open.isTableScope { return nil }
            if element.name == "li", open.name == "ul" || open.name == "ol" { return nil }
        }
        return nil
    }

    /// The numbers of the open elements, from the innermost.
    private var nearest: ReversedCollection<Range<Int>> {
        (max(0, elements.count - Self.greatestDistance)..<elements.count).reversed()
    }

    /// The innermost element of a name in the same cell.
    private func index(of name: String) -> Int? {
        for index in nearest {
            if elements[index].name == name { return index }
            if elements[index].isTableScope { return nil }
        }
        return nil
    }

    /// The innermost element that matches in the same table, the table included.
    private func indexInTable(_ matches: (HTMLElement) -> Bool) -> Int? {
        for index in nearest {
            if matches(elements[index]) { return index }
            if elements[index].name == "table" { return nil }
        }
        return nil
    }

    /// Before an item of a list: the item before it ends, and a paragraph.
    private func itemDepth(_ names: [String]) -> Int {
        for index in nearest {
            let open = elements[index]
            if names.contains(open.name) { return index }
            if open.layout == .block, open.name != "div", open.name != "p" { break }
        }
        return index(of: "p") ?? elements.count
    }

    /// Before a part of a table: up to what may hold it.
    private func tableDepth(before element: HTMLElement) -> Int {
        let holders: Set<String>
        switch element.name {
        case "td", "th": holders = ["tr"]
        case "tr": holders = ["tbody", "thead", "tfoot"]
        case "col": holders = ["colgroup"]
        default: holders = []
        }
        let groups: Set<String> = ["td", "th"].contains(element.name) ? ["tbody", "thead", "tfoot"] : []
        let holder =
            indexInTable { holders.contains($0.name) } ?? indexInTable { groups.contains($0.name) }
            ?? indexInTable { $0.name == "table" }
        return holder.map { $0 + 1 } ?? elements.count
    }
}
