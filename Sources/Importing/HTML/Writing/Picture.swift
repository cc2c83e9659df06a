/// A picture of an article.
struct Picture {
    /// Where it lies, ready for Markdown.
    var address: [UInt8]
    /// What it shows, in words.
    var description: [UInt8]

    func markdown(caption: [UInt8]?) -> [UInt8] {
        // Words that the caption repeats are said once.
        let alt = caption == description ? [] : description
        var line = InlineWriter(isSingleLine: true, isInCell: true)
        line.open(.link([]))
        line.add(text: alt[...])
        line.close()
        line.endParagraph()
        var output = Array("![".utf8)
        if let text = line.paragraphs.first { output += text.dropFirst().dropLast(3) }
        output += "](".utf8
        output += address
        if let caption, !caption.isEmpty {
            output += " \"".utf8
            for byte in caption {
                if [0x22, 0x5C, 0x26, 0x60].contains(byte) { output.append(0x5C) }
                output.append(byte)
            }
            output.append(0x22)
        }
        output.append(UInt8(ascii: ")"))
        return output
    }
}
