import Articles

/// Sets aside what stands below the text: contact lines, addresses, rights, credits.
struct ClosingLines {
    private(set) var blocks: [TextBlock]
    private(set) var metadata: ArticleMetadata
    private(set) var diagnostics: [Diagnostic] = []
    private let source: String
    private let settings: TextSettings

    /// The most blocks that are looked at.
    private static let most = 16

    init(blocks: [TextBlock], metadata: ArticleMetadata, source: String, settings: TextSettings) {
        self.blocks = blocks
        self.metadata = metadata
        self.source = source
        self.settings = settings
        setAside()
        diagnostics.reverse()
    }

    private mutating func setAside() {
        // Addresses are set aside once a line above them says what they are.
        var addresses = 0
        var kept: [TextBlock] = []
        for _ in 0..<Self.most {
            let index = blocks.count - 1 - addresses
            guard index > 0, let line = closingLine(at: index) else { break }
            switch line {
            case .address: addresses += 1
            case .authorNote, .editorsNote:
                // These belong to the text; what stands above them may not.
                kept += blocks[index...].reversed()
                blocks.removeSubrange(index...)
                addresses = 0
            case .credit(let credit):
                guard addresses == 0 else {
                    blocks += kept.reversed()
                    return
                }
                take(credit, from: blocks.removeLast())
            case .contact, .rights, .readMore:
                if line == .rights { metadata.rights = TextScan.string(blocks[index].text[...]) }
                while blocks.count > index { note(blocks.removeLast(), line) }
                addresses = 0
            }
        }
        blocks += kept.reversed()
    }

    private func closingLine(at index: Int) -> ClosingLine? {
        let block = blocks[index]
        guard block.kind == .paragraph || block.kind == .verse,
            let line = ClosingLine(block.text[...], authors: metadata.authors)
        else { return nil }
        switch line {
        case .authorNote, .editorsNote: return line
        case .credit(let credit):
            // Below a poem or a quotation stands who wrote that.
            let isAttribution = blocks[index - 1].kind == .verse || blocks[index - 1].kind == .quotation
            return settings.uses(.credit) && (credit.authors.isEmpty || !isAttribution) ? line : nil
        default: return settings.uses(.closingLines) ? line : nil
        }
    }

    private mutating func take(_ credit: CreditPhrase, from block: TextBlock) {
        note(block, .credit(credit))
        let reporters = credit.contributors.filter { $0.role == .reporter }.map(\.name)
        let authors = credit.authors.isEmpty ? reporters : credit.authors
        if metadata.authors.isEmpty, !authors.isEmpty, settings.uses(.byline) {
            metadata.authors = authors
            diagnostics.append(
                Diagnostic(
                    .note, file: source, line: block.line,
                    "\(FrontLines.named(authors, "Author")) taken from the credit at the end", rule: .byline))
        }
        let writers = credit.authors.map { Contributor(role: .reporter, name: $0) }
        for person in writers + credit.contributors where !metadata.contributors.contains(person) {
            if person.role == .reporter, metadata.authors.contains(person.name) { continue }
            metadata.contributors.append(person)
        }
    }

    private mutating func note(_ block: TextBlock, _ kind: ClosingLine) {
        let text = TextScan.shortened(block.text[...])
        let (name, rule): (String, RepairRule) =
            switch kind {
            case .rights: ("the rights line", .closingLines)
            case .credit: ("the credit", .credit)
            default: ("the closing line", .closingLines)
            }
        diagnostics.append(
            Diagnostic(
                .note, file: source, line: block.line, "Set aside \(name) “\(text)” below the text",
                rule: rule, dropped: TextScan.string(block.text[...])))
    }
}
