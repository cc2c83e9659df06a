extension PageParser {
    func isOpen(_ tag: PageTag) -> Bool { openCount[Int(tag.rawValue)] > 0 }

    /// Adds a node below the innermost open element.
    mutating func addNode(_ tag: PageTag) -> Int {
        let index = tree.nodes.count
        tree.nodes.append(
            PageNode(tag: tag, parent: open.last?.node ?? 0, end: Int32(index + 1), start: 0))
        return index
    }

    mutating func appendText(_ range: Range<Int>) {
        // Words end a head that nothing has closed.
        if open.last?.tag == .head, input[range].contains(where: { $0 > 0x20 }) { closeTop() }
        let start = tree.text.count
        PageEntities.append(input, range, inAttribute: false, to: &tree.text)
        // Text that a tag without meaning has cut is one run.
        if let last = tree.nodes.last, last.tag == .text, Int(last.start + last.count) == start,
            last.parent == open.last?.node
        {
            tree.nodes[tree.nodes.count - 1].count += Int32(tree.text.count - start)
            return
        }
        let node = addNode(.text)
        tree.nodes[node].start = Int32(start)
        tree.nodes[node].count = Int32(tree.text.count - start)
    }

    mutating func start(_ tag: PageTag, key: UInt64, attributes: Int, isSelfClosing: Bool) {
        if tag == .html && open.count > 1 || tag == .body && isOpen(.body) {
            return mergeAttributes(of: tag, from: attributes)
        }
        // A form in a form is none.
        if tag == .form, isOpen(.form) { return tree.attributes.removeSubrange(attributes...) }
        closeImplied(by: tag)
        let node = addNode(tag)
        tree.nodes[node].start = Int32(attributes)
        tree.nodes[node].attributeCount = UInt8(clamping: tree.attributes.count - attributes)
        let isForeign = isOpen(.svg) || isOpen(.math) || tag == .svg || tag == .math
        if tag.isVoid || isForeign && isSelfClosing { return }
        if tag.isRawText, !isForeign {
            push(tag, key, node)
            return readRawText(of: tag)
        }
        guard open.count < Self.maximumDepth else {
            overflow += 1
            return
        }
        push(tag, key, node)
    }

    private mutating func push(_ tag: PageTag, _ key: UInt64, _ node: Int) {
        open.append(OpenElement(node: Int32(node), tag: tag, key: key))
        openCount[Int(tag.rawValue)] += 1
    }

    /// A second `<html>` or `<body>`: what it adds belongs to the first.
    private mutating func mergeAttributes(of tag: PageTag, from first: Int) {
        guard let element = open.first(where: { $0.tag == tag }),
            tree.nodes[Int(element.node)].attributeCount == 0
        else { return tree.attributes.removeSubrange(first...) }
        tree.nodes[Int(element.node)].start = Int32(first)
        tree.nodes[Int(element.node)].attributeCount = UInt8(clamping: tree.attributes.count - first)
    }

    /// Closes the innermost open element.
    mutating func closeTop() {
        guard let top = open.popLast() else { return }
        openCount[Int(top.tag.rawValue)] -= 1
        tree.nodes[Int(top.node)].end = Int32(tree.nodes.count)
        if let next = open.last, next.isEnded { closeTop() }
    }

    /// Ends a form. Elements inside that are still open stay so, as their own end tags are to come.
    private mutating func endForm() {
        guard let index = open.lastIndex(where: { $0.tag == .form }) else { return }
        if index == open.count - 1 { return closeTop() }
        openCount[Int(PageTag.form.rawValue)] -= 1
        openCount[Int(PageTag.other.rawValue)] += 1
        open[index].tag = .other
        open[index].key = 0
        open[index].isEnded = true
    }

    /// Closes open elements down to one at a place in the stack, which is closed too.
    private mutating func close(downTo index: Int) {
        while open.count > index { closeTop() }
    }

    mutating func end(_ tag: PageTag, key: UInt64) {
        if overflow > 0 {
            overflow -= 1
            return
        }
        if tag == .br || tag == .p && !isOpen(.p) {
            _ = addNode(tag)
            return
        }
        if tag.headingLevel != nil { return endHeading() }
        guard tag != .html, tag != .body, isOpen(tag) else { return }
        if tag == .form { return endForm() }
        let isTablePart = tag.isScope || tag.isTableRow
        var index = open.count - 1
        var crossesBlock = false
        while index > 0 {
            let element = open[index]
            if element.tag == tag, tag != .other || element.key == key {
                // Formatting that ends before a block inside it: the block keeps it.
                if crossesBlock, tag.isFormatting { return }
                return close(downTo: index)
            }
            if element.tag.isScope, !isTablePart { return }
            if tag == .li, element.tag.isList { return }
            if isTablePart, tag != .table, element.tag == .table { return }
            if !element.tag.isInline { crossesBlock = true }
            index -= 1
        }
    }

    /// Headings are often closed by the end tag of another level.
    private mutating func endHeading() {
        if let index = open.lastIndex(where: { $0.tag.headingLevel != nil || $0.tag.isScope }),
            open[index].tag.headingLevel != nil
        {
            close(downTo: index)
        }
    }
}
