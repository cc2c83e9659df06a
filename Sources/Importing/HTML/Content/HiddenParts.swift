/// Finds what a browser does not show: machinery, and parts that the page hides.
enum HiddenParts {
    static func mark(_ outline: inout PageOutline, machineryAlone: Bool = false) {
        let tree = outline.tree
        let disclosed = disclosed(in: tree)
        var node = 1
        while node < tree.nodes.count {
            var reason = reason(for: node, in: outline)
            if reason == .hidden, machineryAlone { reason = .none }
            if reason == .hidden, let id = tree.value(.id, of: node), disclosed.contains(id) {
                reason = .none
            }
            if reason != .none {
                outline.drops[node] = reason
                node = tree.end(node)
            } else {
                node += 1
            }
        }
    }

    /// The parts that a button on the page opens: they are folded, not hidden.
    private static func disclosed(in tree: PageTree) -> Set<ArraySlice<UInt8>> {
        var ids: Set<ArraySlice<UInt8>> = []
        for attribute in tree.attributes where attribute.name == .ariaControls {
            let start = Int(attribute.start)
            ids.insert(tree.text[start..<start + Int(attribute.count)])
        }
        return ids
    }

    private static func reason(for node: Int, in outline: PageOutline) -> DropReason {
        let tree = outline.tree
        switch tree.nodes[node].tag {
        case .script, .style, .template, .svg, .canvas, .head, .noembed, .noframes, .map, .param, .frameset:
            return .machinery
        case .iframe: return PlayerPage.address(of: node, in: tree) == nil ? .machinery : .none
        case .text, .html, .body, .main, .article: return .none
        case .noscript: return isOnlyPicture(node, in: tree) ? .none : .hidden
        case .video, .audio, .object: return .hidden
        default: break
        }
        guard tree.nodes[node].attributeCount > 0 else { return .none }
        // Late parts have been put into their places, where they are shown.
        let isLatePart = tree.value(.id, of: node)?.starts(with: "S:".utf8) ?? false
        if tree.value(.hidden, of: node) != nil, !isLatePart { return .hidden }
        if let value = tree.value(.ariaHidden, of: node), value.elementsEqual("true".utf8) { return .hidden }
        if let style = tree.value(.style, of: node), hides(style) { return .hidden }
        if outline.words[node].contains(.hidden), outline.words[node].isDisjoint(with: .content) {
            return .hidden
        }
        return .none
    }

    /// Whether a `<noscript>` holds a picture that stands nowhere else in its surroundings.
    private static func isOnlyPicture(_ node: Int, in tree: PageTree) -> Bool {
        var hasPicture = false
        for inner in tree.range(node) {
            if tree.nodes[inner].tag == .img { hasPicture = true }
            if tree.nodes[inner].tag == .text, PageText.visibleCount(tree.bytes(inner)) > 0 { return false }
        }
        guard hasPicture else { return false }
        let around = tree.range(tree.parent(node))
        guard around.count < 60 else { return false }
        return !around.contains { tree.nodes[$0].tag == .img && !tree.isInside($0, node) }
    }

    /// `display: none` or `visibility: hidden`.
    private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
        // Most styles hold neither word, which is told without a copy.
        guard
            PageText.contains(style, "isplay") || PageText.contains(style, "isibility")
                || PageText.contains(style, "ISPLAY") || PageText.contains(style, "ISIBILITY")
        else { return false }
        let style = style.filter { $0 > 0x20 }.map(HTMLByte.lowered)
        return PageText.contains(style, "display:none") || PageText.contains(style, "visibility:hidden")
    }
}
