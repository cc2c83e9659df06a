import Articles

/// Takes short lines between blank lines for headings, where nothing speaks against it.
enum HeadingGuess {
    /// Changes the kind of paragraphs that are headings, and notes each.
    static func apply(to blocks: inout [TextBlock], source: String) -> [Diagnostic] {
        var notes: [Diagnostic] = []
        for index in blocks.indices where isHeading(index, in: blocks) {
            blocks[index].kind = .heading(level: 2)
            let text = TextScan.shortened(blocks[index].text[...])
            notes.append(
                Diagnostic(
                    .note, file: source, line: blocks[index].line,
                    "Heading “\(text)” taken from a short line of its own", rule: .headingGuess))
        }
        return notes
    }

    private static func isHeading(_ index: Int, in blocks: [TextBlock]) -> Bool {
        let block = blocks[index]
        guard block.kind == .paragraph, block.lineCount == 1, (3...70).contains(block.width),
            index + 1 < blocks.count
        else {
            return false
        }
        switch SentenceEnd(of: block.text[...]) {
        case .word: break
        default: return false
        }
        let next = blocks[index + 1]
        guard next.kind == .paragraph, next.width >= 120, SentenceEnd(of: next.text[...]).isClosed else {
            return false
        }
        if index > 0 {
            // Under a quotation stands the name of its speaker.
            let previous = blocks[index - 1]
            guard previous.isProse, previous.text.last != 0x22,
                !previous.text.suffix(3).elementsEqual("”".utf8)
            else {
                return false
            }
            guard case .sentence = SentenceEnd(of: previous.text[...]) else { return false }
        }
        let words = TextScan.words(block.text[...])
        return words.count <= 10
            && (LetterCase.isCapital(block.text[...])
                || words.count > 1 && LetterCase.isTitle(block.text[...]))
    }
}
