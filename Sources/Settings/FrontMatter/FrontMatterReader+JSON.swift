import Articles

/// Front matter as a JSON object at the very beginning, as Hugo reads it.
extension FrontMatterReader {
    func readJSON() -> (FrontMatter?, [Diagnostic]) {
        guard opensWithKey else { return (nil, []) }
        do {
            let document = try JSONReader.object(in: bytes[start...], firstLine: startLine)
            let line = SourceLine(in: bytes, at: document.end)
            let isRestBlank = line.isBlank(in: bytes)
            let matter = FrontMatter(
                dialect: .json, fields: document.fields, bodyOffset: isRestBlank ? line.next : document.end,
                bodyLine: document.endLine + (isRestBlank ? 1 : 0))
            return (matter, warnings(for: document.repeated))
        } catch {
            return broken(error, .json, bodyOffset: start, bodyLine: startLine)
        }
    }

    /// Whether the brace is followed by a text and a colon, so that `{{ template }}` and `{.class}` are not
    /// taken for JSON.
    private var opensWithKey: Bool {
        var offset = start + 1
        func skipSpace() {
            while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
        }
        skipSpace()
        guard offset < bytes.count, bytes[offset] == 0x22 else { return false }
        offset += 1
        let limit = min(bytes.count, offset + 200)
        while offset < limit, bytes[offset] != 0x22, bytes[offset] != 0x0A {
            offset += bytes[offset] == 0x5C ? 2 : 1
        }
        guard offset < limit, bytes[offset] == 0x22 else { return false }
        offset += 1
        skipSpace()
        return offset < bytes.count && bytes[offset] == 0x3A
    }
}
