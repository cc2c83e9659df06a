/// Writes blocks as Markdown.
struct TextMarkdown {
    private var output: [UInt8] = []

    static func markdown(of blocks: [TextBlock]) -> [UInt8] {
        var writer = TextMarkdown()
        for (index, block) in blocks.enumerated() {
            if index > 0 { writer.part(blocks[index - 1], from: block) }
            writer.write(block)
        }
        if !writer.output.isEmpty { writer.output.append(0x0A) }
        return writer.output
    }

    private mutating func part(_ previous: TextBlock, from block: TextBlock) {
        output.append(0x0A)
        switch (previous.kind, block.kind) {
        case (.bullet, .bullet), (.numbered, .numbered): break
        default: output.append(0x0A)
        }
    }

    private mutating func write(_ block: TextBlock) {
        switch block.kind {
        case .heading(let level):
            output += Array(repeating: 0x23, count: level)
            output.append(0x20)
            output += TextInlines.markdown(of: block.text[...])
            // A last `#` would be read as the end of the heading.
            if output.last == 0x23 { output.insert(0x5C, at: output.count - 1) }
        case .paragraph: output += TextInlines.markdown(of: block.text[...])
        case .bullet: write(item: block, mark: "- ")
        case .numbered(let number): write(item: block, mark: "\(number). ")
        case .quotation:
            output += "> ".utf8
            output += TextInlines.markdown(of: block.text[...])
        case .verse: writeVerse(block)
        case .preformatted: writePreformatted(block)
        case .sectionBreak: output += "* * *".utf8
        }
    }

    private mutating func write(item: TextBlock, mark: String) {
        output += mark.utf8
        output += TextInlines.markdown(of: item.text[...])
    }

    private mutating func writeVerse(_ block: TextBlock) {
        for (index, line) in block.text.split(separator: 0x0A).enumerated() {
            if index > 0 { output += "\\\n".utf8 }
            output += TextInlines.markdown(of: line)
        }
    }

    /// Between fences longer than any row of their mark in the text.
    private mutating func writePreformatted(_ block: TextBlock) {
        var run = 0
        var longest = 2
        for byte in block.text {
            run = byte == 0x60 ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = Array(repeating: UInt8(0x60), count: longest + 1)
        output += fence + [0x0A] + block.text + [0x0A] + fence
    }
}
