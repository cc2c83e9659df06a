import Articles

/// Front matter between two lines `---` or `+++`.
extension FrontMatterReader {
    /// The lines between two fences.
    private struct Block {
        /// Bytes between the fences.
        let content: Range<Int>
        /// Number of the first line of the content.
        let firstLine: Int
        let bodyOffset: Int
        let bodyLine: Int
    }

    func readYAML(after fence: SourceLine) -> (FrontMatter?, [Diagnostic]) {
        guard
            let block = block(
                after: fence, isEnd: { $0.isFence(0x2D, in: bytes) || $0.isFence(0x2E, in: bytes) })
        else {
            let looksOpen = looksLikeYAML(from: fence.next)
            return looksOpen ? (nil, [unclosed("---")]) : (nil, [])
        }
        guard mayBeYAML(block.content) else { return (nil, []) }
        if let fields = PlainYAMLReader.fields(of: bytes, in: block.content, firstLine: block.firstLine) {
            guard isMeant(fields, block) else { return (nil, []) }
            return (matter(.yaml, fields, block), [])
        }
        do {
            let reader = YAMLReader(firstLine: block.firstLine)
            guard let document = try reader.read(bytes[block.content]), isMeant(document.fields, block) else {
                return (nil, [])
            }
            return (matter(.yaml, document.fields, block), warnings(for: document.repeated))
        } catch {
            guard let line = firstSignificantLine(block.content), line.key(in: bytes) != nil else {
                return (nil, [])
            }
            return broken(error, .yaml, bodyOffset: block.bodyOffset, bodyLine: block.bodyLine)
        }
    }

    func readTOML(after fence: SourceLine) -> (FrontMatter?, [Diagnostic]) {
        guard let block = block(after: fence, isEnd: { $0.isFence(0x2B, in: bytes) }) else {
            return looksLikeTOML(fence.next..<bytes.count) ? (nil, [unclosed("+++")]) : (nil, [])
        }
        guard firstSignificantLine(block.content) == nil || looksLikeTOML(block.content) else {
            return (nil, [])
        }
        do {
            let (fields, repeated) = try TOMLReader.read(bytes[block.content], firstLine: block.firstLine)
            return (matter(.toml, fields, block), warnings(for: repeated))
        } catch {
            return broken(error, .toml, bodyOffset: block.bodyOffset, bodyLine: block.bodyLine)
        }
    }

    private func matter(
        _ dialect: FrontMatter.Dialect, _ fields: [MetadataField], _ block: Block
    ) -> FrontMatter {
        FrontMatter(dialect: dialect, fields: fields, bodyOffset: block.bodyOffset, bodyLine: block.bodyLine)
    }

    private func unclosed(_ mark: String) -> Diagnostic {
        Diagnostic(
            .error, file: file, line: startLine, "The front matter has no end",
            hint: "Put a line \(mark) after its last line.")
    }

    private func block(after fence: SourceLine, isEnd: (SourceLine) -> Bool) -> Block? {
        var offset = fence.next
        var number = startLine + 1
        while offset < bytes.count {
            let line = SourceLine(in: bytes, at: offset)
            if isEnd(line) {
                return Block(
                    content: fence.next..<offset, firstLine: startLine + 1, bodyOffset: line.next,
                    bodyLine: number + 1)
            }
            offset = line.next
            number += 1
        }
        return nil
    }
}

// MARK: What front matter looks like

extension FrontMatterReader {
    /// The first line that is neither blank nor a comment.
    private func firstSignificantLine(_ content: Range<Int>) -> SourceLine? {
        var offset = content.lowerBound
        while offset < content.upperBound {
            let line = SourceLine(in: bytes, at: offset)
            if !line.isBlank(in: bytes), bytes[offset] != 0x23 { return line }
            offset = line.next
        }
        return nil
    }

    /// Whether the text between two thematic breaks could be a YAML map at all.
    private func mayBeYAML(_ content: Range<Int>) -> Bool {
        guard let line = firstSignificantLine(content) else {
            return bytes[content].allSatisfy { $0 <= 0x20 }
        }
        return [0x7B, 0x3F, 0x26, 0x21].contains(bytes[line.content.lowerBound])
            || bytes[line.content].contains(0x3A)
    }

    /// Tells front matter from a text between two thematic breaks that happens to hold a colon: a blank line
    /// after the first one wants a key that is known, or two keys.
    private func isMeant(_ fields: [MetadataField], _ block: Block) -> Bool {
        guard let first = fields.first, !block.content.isEmpty else { return true }
        guard SourceLine(in: bytes, at: block.content.lowerBound).isBlank(in: bytes) else { return true }
        return fields.count > 1 || MetadataKey(first.key) != nil
    }

    /// Whether what follows an opening `---` without its end was meant as front matter.
    private func looksLikeYAML(from start: Int) -> Bool {
        var offset = start
        var keys = 0
        var known = 0
        while offset < bytes.count {
            let line = SourceLine(in: bytes, at: offset)
            if line.isBlank(in: bytes) { break }
            if let key = line.key(in: bytes) {
                keys += 1
                known += MetadataKey(key) == nil ? 0 : 1
            } else if ![0x20, 0x09, 0x23, 0x2D].contains(bytes[offset]) {
                return false
            }
            offset = line.next
        }
        return known > 0 || keys > 1
    }

    /// Whether the first line is `key = value` or `[table]`.
    private func looksLikeTOML(_ content: Range<Int>) -> Bool {
        guard let line = firstSignificantLine(content) else { return false }
        return bytes[line.content.lowerBound] == 0x5B || bytes[line.content].contains(0x3D)
    }
}
