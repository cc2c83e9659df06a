/// A web page as a tree of values: nodes in document order, so that a node and all below it are one range.
struct PageTree: Sendable {
    var nodes: [PageNode] = []
    var attributes: [PageAttribute] = []
    /// Text and values of attributes, UTF-8, character references decoded.
    var text: [UInt8] = []
    /// The address in the comment that browsers leave in a page they save.
    var savedFrom: [UInt8]?

    /// The node and all below it.
    func range(_ node: Int) -> Range<Int> { node..<Int(nodes[node].end) }

    func end(_ node: Int) -> Int { Int(nodes[node].end) }

    func parent(_ node: Int) -> Int { Int(nodes[node].parent) }

    /// The children of a node.
    func children(_ node: Int) -> PageChildren { PageChildren(self, of: node) }

    /// The bytes of a run of text.
    func bytes(_ node: Int) -> ArraySlice<UInt8> {
        let start = Int(nodes[node].start)
        return text[start..<start + Int(nodes[node].count)]
    }

    /// The value of an attribute; nil where the element does not have it.
    func value(_ name: PageAttribute.Name, of node: Int) -> ArraySlice<UInt8>? {
        let element = nodes[node]
        guard element.attributeCount > 0 else { return nil }
        for index in Int(element.start)..<Int(element.start) + Int(element.attributeCount)
        where attributes[index].name == name {
            let start = Int(attributes[index].start)
            return text[start..<start + Int(attributes[index].count)]
        }
        return nil
    }

    /// The value of an attribute as a string without white space around it; nil where there is none or it is empty.
    func string(_ name: PageAttribute.Name, of node: Int) -> String? {
        guard let value = value(name, of: node) else { return nil }
        let trimmed = PageText.trimmed(value)
        return trimmed.isEmpty ? nil : String(decoding: trimmed, as: UTF8.self)
    }

    /// Whether a node lies below another.
    func isInside(_ node: Int, _ outer: Int) -> Bool { node > outer && node < end(outer) }

    /// The nearest element around a node that has one of the tags.
    func ancestor(of node: Int, where matches: (PageTag) -> Bool) -> Int? {
        var node = parent(node)
        while node > 0 {
            if matches(nodes[node].tag) { return node }
            node = parent(node)
        }
        return nil
    }
}
