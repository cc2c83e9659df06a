/// Finds out what the picture behind an `<img>` is.
struct PictureFinder {
    enum Finding {
        case picture(Picture)
        /// A picture that stands for a character, such as an emoji.
        case sign([UInt8])
    }

    let outline: PageOutline
    let address: PageAddress?

    /// The picture of an element; nil for pixels that count visits, and for pictures that are not there.
    func picture(_ node: Int) -> Finding? {
        let tree = outline.tree
        let description = PageText.collapsed(tree.value(.alt, of: node) ?? [])
        if isSign(description, node) { return .sign(description) }
        if isTiny(node) { return nil }
        guard let source = source(of: node) ?? sourceWithoutScript(behind: node) else { return nil }
        let resolved = address?.resolve(source) ?? source
        return .picture(Picture(address: PageDestination.written(resolved), description: description))
    }

    private func isSign(_ description: [UInt8], _ node: Int) -> Bool {
        guard let first = description.first, first >= 0xE2, description.count <= 28 else { return false }
        guard let name = outline.tree.value(.class, of: node) else { return false }
        return description.allSatisfy { $0 >= 0x80 } && PageText.contains(name, "moji")
    }

    private func isTiny(_ node: Int) -> Bool {
        for name in [PageAttribute.Name.width, .height] {
            if let size = outline.tree.string(name, of: node).flatMap(Int.init), size <= 2 { return true }
        }
        return false
    }

    /// The address of a picture; those that are loaded late stand in attributes of their own.
    private func source(of node: Int) -> [UInt8]? {
        let tree = outline.tree
        for name in [PageAttribute.Name.dataLazySource, .dataSource, .dataOriginal, .src] {
            guard let value = tree.value(name, of: node) else { continue }
            if let address = usable(Array(PageText.trimmed(value))) { return address }
        }
        for name in [PageAttribute.Name.srcset, .dataSourceSet] {
            if let value = tree.value(name, of: node), let address = usable(Self.largest(of: value)) {
                return address
            }
        }
        return nil
    }

    private func usable(_ address: [UInt8]) -> [UInt8]? {
        guard !address.isEmpty, !address.starts(with: "data:".utf8), address.count < 2_000 else { return nil }
        return SafeAddress.checked(address, for: .source)
    }

    /// The address with the greatest width or density in `a.jpg 1x, b.jpg 2x`.
    private static func largest(of set: ArraySlice<UInt8>) -> [UInt8] {
        var best = (address: [UInt8](), size: -1.0)
        for candidate in set.split(separator: UInt8(ascii: ",")).prefix(40) {
            let parts = candidate.split(whereSeparator: HTMLByte.isSpace)
            guard let address = parts.first else { continue }
            let size = parts.count > 1 ? Double(String(decoding: parts[1].dropLast(), as: UTF8.self)) ?? 0 : 0
            if size > best.size { best = (Array(address), size) }
        }
        return best.address
    }

    /// The picture in a `<noscript>` behind an element that a script would fill.
    private func sourceWithoutScript(behind node: Int) -> [UInt8]? {
        let tree = outline.tree
        var next = tree.end(node)
        let end = tree.end(tree.parent(node))
        while next < end, tree.nodes[next].tag == .text { next += 1 }
        guard next < end, tree.nodes[next].tag == .noscript,
            let image = tree.range(next).first(where: { tree.nodes[$0].tag == .img })
        else { return nil }
        return source(of: image)
    }
}
