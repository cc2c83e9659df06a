extension PageParser {
    mutating func readStartTag() {
        let tagStart = position
        let nameStart = position + 1
        position = nameStart
        while position < input.count, !HTMLByte.endsName(input[position]) { position += 1 }
        let key = NameKey.key(input[nameStart..<position])
        let tag = PageTag(key: key)
        let firstAttribute = tree.attributes.count
        let textCount = tree.text.count
        let isSelfClosing = readAttributes()
        guard position < input.count else {
            // The page ends inside the tag: nothing of it is an element.
            tree.attributes.removeSubrange(firstAttribute...)
            tree.text.removeSubrange(textCount...)
            appendText(tagStart..<input.count)
            return
        }
        position += 1
        start(tag, key: key, attributes: firstAttribute, isSelfClosing: isSelfClosing)
    }

    mutating func readEndTag() {
        guard position + 2 < input.count, HTMLByte.isLetter(input[position + 2]) else {
            if let end = ByteSearch.first(UInt8(ascii: ">"), in: input, from: position) {
                position = end + 1
            } else {
                appendText(position..<position + 1)
                position += 1
            }
            return
        }
        let nameStart = position + 2
        position = nameStart
        while position < input.count, !HTMLByte.endsName(input[position]) { position += 1 }
        let key = NameKey.key(input[nameStart..<position])
        position = (ByteSearch.first(UInt8(ascii: ">"), in: input, from: position) ?? input.count - 1) + 1
        end(PageTag(key: key), key: key)
    }

    /// Reads the attributes up to the `>` of a start tag, and stops there; whether the tag closes itself.
    private mutating func readAttributes() -> Bool {
        let first = tree.attributes.count
        while position < input.count {
            let byte = input[position]
            if byte == UInt8(ascii: ">") { return false }
            if HTMLByte.isSpace(byte) {
                position += 1
            } else if byte == UInt8(ascii: "/") {
                position += 1
                if position < input.count, input[position] == UInt8(ascii: ">") { return true }
            } else {
                readAttribute(behind: first)
            }
        }
        return false
    }

    private mutating func readAttribute(behind first: Int) {
        let nameStart = position
        position += 1
        while position < input.count, !HTMLByte.endsName(input[position]),
            input[position] != UInt8(ascii: "=")
        {
            position += 1
        }
        let nameEnd = position
        skipSpaces()
        var value = 0..<0
        if position < input.count, input[position] == UInt8(ascii: "=") {
            position += 1
            skipSpaces()
            value = readValue()
        }
        guard let name = PageAttribute.Name(key: NameKey.key(input[nameStart..<nameEnd])),
            !tree.attributes[first...].contains(where: { $0.name == name })
        else { return }
        let start = tree.text.count
        PageEntities.append(input, value, inAttribute: true, to: &tree.text)
        tree.attributes.append(
            PageAttribute(name: name, start: Int32(start), count: Int32(tree.text.count - start)))
    }

    private mutating func skipSpaces() {
        while position < input.count, HTMLByte.isSpace(input[position]) { position += 1 }
    }

    private mutating func readValue() -> Range<Int> {
        guard position < input.count else { return position..<position }
        let quote = input[position]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let start = position + 1
            let end = ByteSearch.first(quote, in: input, from: start) ?? input.count
            position = min(end + 1, input.count)
            return start..<end
        }
        let start = position
        while position < input.count, !HTMLByte.isSpace(input[position]),
            input[position] != UInt8(ascii: ">")
        {
            position += 1
        }
        return start..<position
    }

    /// Reads the text of an element whose content is text alone, and its end tag.
    mutating func readRawText(of tag: PageTag) {
        let start = position
        let end = missingEnds.rawText.contains(tag) ? nil : rawTextEnd(of: tag, from: start)
        if let end {
            position = end.upperBound
            if end.lowerBound > start { appendRaw(start..<end.lowerBound, of: tag) }
        } else {
            // Without its end tag it would swallow the rest of the page: it ends at the next tag.
            missingEnds.rawText.insert(tag)
            position = ByteSearch.first(UInt8(ascii: "<"), in: input, from: start) ?? input.count
            appendRaw(start..<position, of: tag)
        }
        closeTop()
    }

    private func rawTextEnd(of tag: PageTag, from start: Int) -> Range<Int>? {
        var index = start
        let name = Array("\(tag)".utf8)
        while let found = ByteSearch.first(UInt8(ascii: "<"), in: input, from: index) {
            index = found + 1
            let nameEnd = found + 2 + name.count
            guard nameEnd < input.count, input[found + 1] == UInt8(ascii: "/") else { continue }
            var matches = HTMLByte.endsName(input[nameEnd])
            for offset in name.indices where HTMLByte.lowered(input[found + 2 + offset]) != name[offset] {
                matches = false
                break
            }
            if matches {
                let close = ByteSearch.first(UInt8(ascii: ">"), in: input, from: nameEnd)
                return found..<(close ?? input.count - 1) + 1
            }
        }
        return nil
    }

    private mutating func appendRaw(_ range: Range<Int>, of tag: PageTag) {
        if tag == .title || tag == .textarea { return appendText(range) }
        let node = addNode(.text)
        tree.nodes[node].start = Int32(tree.text.count)
        tree.nodes[node].count = Int32(range.count)
        tree.text.append(contentsOf: input[range])
    }
}
