import Articles

/// Sets aside what stands below the text: contact lines, addresses, rights.
struct ClosingLines {
    private(set) var blocks: [TextBlock]
    private(set) var metadata: ArticleMetadata
    private(set) var diagnostics: [Diagnostic] = []
    private let source: String

    /// The most blocks that are looked at.
    private static let most = 12

    init(blocks: [TextBlock], metadata: ArticleMetadata, source: String, keepsCredits: Bool) {
        self.blocks = blocks
        self.metadata = metadata
        self.source = source
        setAside(keepsCredits: keepsCredits)
        diagnostics.reverse()
    }

    private mutating func setAside(keepsCredits: Bool) {
        // Addresses are set aside once a line above them says what they are.
        var addresses = 0
        var kept: [TextBlock] = []
        for _ in 0..<Self.most {
            let index = blocks.count - 1 - addresses
            guard index > 0, let kind = closingLine(blocks[index]) else { break }
            if kind == .address {
                addresses += 1
                continue
            }
            if kind == .credit, metadata.authors.isEmpty { readCredit(blocks[index]) }
            if kind == .rights { metadata.rights = TextScan.string(blocks[index].text[...]) }
            if kind == .credit || kind == .authorNote, keepsCredits {
                guard addresses == 0 else { break }
                kept.append(blocks.removeLast())
                continue
            }
            while blocks.count > index { note(blocks.removeLast(), kind) }
            addresses = 0
        }
        blocks += kept.reversed()
    }

    private func closingLine(_ block: TextBlock) -> ClosingLine? {
        switch block.kind {
        case .paragraph, .verse: ClosingLine(block.text[...], authors: metadata.authors)
        default: nil
        }
    }

    private mutating func readCredit(_ block: TextBlock) {
        let text = TextScan.string(block.text[...])
        guard let label = text.lowercased().firstRange(of: "reporting by ") else { return }
        let start = text.utf8.index(
            text.startIndex, offsetBy: label.upperBound.utf16Offset(in: text.lowercased()))
        let names = text[start...].prefix { $0 != ";" && $0 != ")" && $0 != "." }
        metadata.authors = PersonName.list(BylineRole.trimmed(names))
        guard !metadata.authors.isEmpty else { return }
        let list = metadata.authors.map { "“\($0)”" }.joined(separator: ", ")
        let noun = metadata.authors.count == 1 ? "Author" : "Authors"
        diagnostics.append(
            Diagnostic(
                .note, file: source, line: block.line, "\(noun) \(list) taken from the credit at the end"))
    }

    private mutating func note(_ block: TextBlock, _ kind: ClosingLine) {
        let text = TextScan.shortened(block.text[...])
        let name = kind == .rights ? "the rights line" : kind == .credit ? "the credit" : "the closing line"
        diagnostics.append(
            Diagnostic(.note, file: source, line: block.line, "Set aside \(name) “\(text)” below the text"))
    }
}
