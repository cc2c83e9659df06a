/// Parses a text with cmark, with the passes before and after it that the text needs.
struct DocumentParser {
    let options: MarkdownOptions

    func parse(_ text: [UInt8]) -> ParsedDocument {
        if let (plain, rest) = PlainPass.run(on: text, options: options) {
            var parsed = rest.withUnsafeBufferPointer { parseWhole($0) }
            if plain.mark(in: parsed.root, originalLines: parsed.originalLines) {
                parsed.plain = plain
                return parsed
            }
            parsed.root.free()
        }
        return text.withUnsafeBufferPointer { parseWhole($0) }
    }

    /// Has cmark read all of a text.
    func parseWhole(_ text: UnsafeBufferPointer<UInt8>) -> ParsedDocument {
        let features = SourceFeatures(text, options: options)
        guard features.isPlain else { return parseRewritten(text, features) }
        let root = SyntaxTree.parse(text, smart: options.smartPunctuation)
        if features.needsInlinePass {
            var pass = InlinePass(features: features, footnotes: [])
            pass.run(on: root)
        }
        return ParsedDocument(root: root)
    }

    private func parseRewritten(
        _ text: UnsafeBufferPointer<UInt8>, _ features: SourceFeatures
    ) -> ParsedDocument {
        var source = SourceText(text)
        let isProtected = CharacterProtector.protect(&source, features: features)
        var footnotes = features.hasFootnotes ? FootnoteFinder.rewrite(&source) : []
        let tables = features.hasTables ? TableFinder.rewrite(&source) : []
        let root = source.bytes.withUnsafeBufferPointer {
            SyntaxTree.parse($0, smart: options.smartPunctuation)
        }
        if !tables.isEmpty { TablePass.run(on: root, tables: tables, lines: source.tableLines) }
        if !footnotes.isEmpty {
            FootnotePass.detach(from: root, footnotes: &footnotes, lines: source.footnoteLines)
        }
        var pass = InlinePass(features: features, footnotes: footnotes)
        if features.needsInlinePass { pass.run(on: root) }
        if !footnotes.isEmpty { FootnotePass.attach(to: root, footnotes: pass.footnotes) }
        if isProtected || features.needsQuotes {
            var punctuation = PunctuationPass(
                style: features.needsQuotes ? QuoteStyle(language: options.language) : nil,
                restores: isProtected)
            punctuation.run(on: root)
        }
        return ParsedDocument(
            root: root, originalLines: source.originalLines, tables: tables, footnotes: pass.footnotes,
            footnoteReferences: pass.references)
    }
}
