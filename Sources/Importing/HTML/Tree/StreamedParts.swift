/// Puts parts of a page that were sent late into their places.
///
/// React sends what takes long at the end of the page, in `<div hidden id="S:3">`, and lets a script move it to
/// `<template id="B:3">` or `<template id="P:3">`.
struct StreamedParts {
    private let tree: PageTree
    /// The late parts that have a place, by what stands behind the colon.
    private var parts: [ArraySlice<UInt8>: Int] = [:]
    private var used: Set<Int> = []
    private var result: PageTree
    private var depths: [Int] = []

    /// The nodes that are being copied: the whole tree, or a part in its place.
    private struct Frame {
        var range: Range<Int>
        /// The new node that all of them stand below.
        var parent: Int32
        /// The elements around the next node, by old and new number.
        var open: [(old: Int, new: Int32)] = []
    }

    /// The tree with its late parts in place.
    static func placed(in tree: PageTree) -> PageTree {
        var parts = StreamedParts(tree)
        guard !parts.parts.isEmpty else { return tree }
        parts.copy()
        return parts.result
    }

    private init(_ tree: PageTree) {
        self.tree = tree
        result = tree
        var places: Set<ArraySlice<UInt8>> = []
        for node in tree.nodes.indices where tree.nodes[node].tag == .template {
            if let name = placeName(node) { places.insert(name) }
        }
        guard !places.isEmpty else { return }
        for node in tree.nodes.indices where tree.nodes[node].tag == .div {
            if let name = partName(node), places.contains(name) { parts[name] = node }
        }
    }

    private func placeName(_ node: Int) -> ArraySlice<UInt8>? {
        guard let id = tree.value(.id, of: node), id.starts(with: "B:".utf8) || id.starts(with: "P:".utf8)
        else {
            return nil
        }
        return id.dropFirst(2)
    }

    private func partName(_ node: Int) -> ArraySlice<UInt8>? {
        guard tree.value(.hidden, of: node) != nil, let id = tree.value(.id, of: node),
            id.starts(with: "S:".utf8)
        else { return nil }
        return id.dropFirst(2)
    }

    /// Copies the nodes in their new order.
    private mutating func copy() {
        result.nodes = []
        result.nodes.reserveCapacity(tree.nodes.count)
        copy(Frame(range: 0..<tree.nodes.count, parent: -1))
        // A part whose place stands inside itself.
        for part in parts.values.sorted() where used.insert(part).inserted {
            copy(Frame(range: tree.range(part), parent: 0))
        }
        for index in result.nodes.indices { result.nodes[index].end = Int32(index + 1) }
        for index in result.nodes.indices.reversed() {
            let parent = Int(result.nodes[index].parent)
            if parent >= 0 {
                result.nodes[parent].end = max(result.nodes[parent].end, result.nodes[index].end)
            }
        }
    }

    private mutating func copy(_ first: Frame) {
        var frames = [first]
        while var frame = frames.popLast() {
            while let node = frame.range.first {
                while let last = frame.open.last, tree.end(last.old) <= node { frame.open.removeLast() }
                let above = frame.open.last?.new ?? frame.parent
                frame.range = node + 1..<frame.range.upperBound
                if let part = part(for: node) {
                    frame.range = tree.end(node)..<frame.range.upperBound
                    frames.append(frame)
                    frame = Frame(range: part + 1..<tree.end(part), parent: append(part, below: above))
                } else if node != first.range.lowerBound, let name = partName(node), parts[name] == node {
                    frame.range = tree.end(node)..<frame.range.upperBound
                } else {
                    let new = append(node, below: above)
                    if tree.end(node) > node + 1 { frame.open.append((node, new)) }
                }
            }
        }
    }

    /// Adds a node; beyond the limit of depth it becomes a sibling.
    private mutating func append(_ node: Int, below parent: Int32) -> Int32 {
        var copy = tree.nodes[node]
        var parent = parent
        if parent >= 0, depths[Int(parent)] >= PageParser.maximumDepth {
            parent = result.nodes[Int(parent)].parent
        }
        copy.parent = parent
        result.nodes.append(copy)
        depths.append(parent >= 0 ? depths[Int(parent)] + 1 : 0)
        return Int32(result.nodes.count - 1)
    }

    /// The late part for a place; each is used once.
    private mutating func part(for node: Int) -> Int? {
        guard tree.nodes[node].tag == .template, let name = placeName(node), let part = parts[name],
            used.insert(part).inserted
        else { return nil }
        return part
    }
}
