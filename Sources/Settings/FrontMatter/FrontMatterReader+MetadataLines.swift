import Articles

/// Front matter as Pelican and MultiMarkdown have it: lines `Key: value`, ended by a blank line.
extension FrontMatterReader {
    /// Keys that may open such front matter; any other word before a colon is text.
    private static let openingKeys: Set<String> = [
        "title", "date", "modified", "tags", "keywords", "category", "slug", "author", "authors", "summary",
        "lang",
        "status", "translation", "save_as", "url", "template",
    ]

    func readMetadataLines(from first: SourceLine) -> (FrontMatter?, [Diagnostic]) {
        guard let key = first.key(in: bytes), Self.openingKeys.contains(key.lowercased()) else {
            return (nil, [])
        }
        var fields: [MetadataField] = []
        var value = ""
        var known = 0
        var offset = start
        var number = startLine
        func finish(bodyOffset: Int, bodyLine: Int) -> (FrontMatter?, [Diagnostic]) {
            fields[fields.count - 1].value = .text(value)
            return matter(fields, bodyOffset: bodyOffset, bodyLine: bodyLine)
        }
        while offset < bytes.count {
            let line = SourceLine(in: bytes, at: offset)
            if line.isBlank(in: bytes) { return finish(bodyOffset: line.next, bodyLine: number + 1) }
            if isContinuation(line), !fields.isEmpty {
                value += (value.isEmpty ? "" : " ") + text(line.content)
            } else if let key = line.key(in: bytes), bytes[offset] != 0x22, bytes[offset] != 0x27 {
                known += Self.openingKeys.contains(key.lowercased()) ? 1 : 0
                if !fields.isEmpty { fields[fields.count - 1].value = .text(value) }
                fields.append(MetadataField(key: key, value: .text(""), line: number))
                value = text(line.content.lowerBound + key.utf8.count + 1..<line.content.upperBound)
            } else {
                // A text may follow at once, but one line of the kind is not enough to tell it from a
                // sentence.
                return known > 1 ? finish(bodyOffset: offset, bodyLine: number) : (nil, [])
            }
            offset = line.next
            number += 1
        }
        return finish(bodyOffset: offset, bodyLine: number)
    }

    private func matter(
        _ fields: [MetadataField], bodyOffset: Int, bodyLine: Int
    ) -> (FrontMatter?, [Diagnostic]) {
        var fields = fields
        let repeated = RepeatedKey.removed(from: &fields)
        fields.removeAll { $0.value == .text("") }
        let matter = FrontMatter(
            dialect: .metadataLines, fields: fields, bodyOffset: bodyOffset, bodyLine: bodyLine)
        return (matter, warnings(for: repeated))
    }

    /// A line indented by four spaces or a tab goes on with the value before it.
    private func isContinuation(_ line: SourceLine) -> Bool {
        let start = line.content.lowerBound
        if bytes[start] == 0x09 { return true }
        return line.content.count >= 4 && bytes[start..<start + 4].allSatisfy { $0 == 0x20 }
    }

    private func text(_ range: Range<Int>) -> String {
        var range = range
        while let first = range.first, bytes[first] == 0x20 || bytes[first] == 0x09 {
            range = first + 1..<range.upperBound
        }
        while let last = range.last, bytes[last] == 0x20 || bytes[last] == 0x09 {
            range = range.lowerBound..<last
        }
        return String(decoding: bytes[range], as: UTF8.self)
    }
}
