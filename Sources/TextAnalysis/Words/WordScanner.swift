/// Finds the words of a text and folds them: lower case, without marks, one form for letters that are read alike.
///
/// A word is a run of letters and digits of any script, apostrophes inside it included. A genitive `'s` at its end and an
/// article before an apostrophe (`l'`, `dell'`) do not belong to it. Scripts without spaces give pairs of neighbouring letters,
/// then the last letter alone. The search client finds the same words in the same text.
package struct WordScanner: Sendable {
    private let table: LetterTable
    private let classes: [UInt8]

    package init() {
        table = .standard
        classes = ASCIIClass.table
    }

    /// Calls `body` for each word of a text, which is UTF-8; bytes that are not part words.
    @inline(__always)
    package func scan(_ text: UnsafeBufferPointer<UInt8>, _ body: (ScannedWord) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordBuffer.capacity + Self.reach) { room in
            guard let buffer = room.baseAddress, let start = text.baseAddress else { return }
            let last = buffer + WordBuffer.capacity
            var run = WordRun(table: table, text: text, buffer: WordBuffer(buffer))
            var position = 0
            while position < text.count {
                var bytes = UnsafePointer(start + position)
                let left = text.count - position
                if left < Self.reach {
                    // The end of the text with zeros behind it, so that nothing beyond it is read.
                    last.update(from: bytes, count: left)
                    (last + left).update(repeating: 0, count: Self.reach - left)
                    bytes = UnsafePointer(last)
                }
                position = scan(bytes, at: position, &run, body)
            }
            run.finish(body)
        }
    }

    /// Bytes that a look at a block may read: the block, and the rest of a key that begins in it.
    private static let reach = LetterBlock.size + ByteStringKey.length

    /// Gives out the words of a block that stands at a position of the text, where no word goes on; returns where it ended.
    @inline(__always)
    private func scan(
        _ bytes: UnsafePointer<UInt8>, at start: Int, _ run: inout WordRun, _ body: (ScannedWord) -> Void
    ) -> Int {
        let block = LetterBlock(bytes)
        let raw = UnsafeRawPointer(bytes)
        // Most words are ASCII with separators around them: they need no state.
        var letters = block.letters
        let special = block.others.trailingZeroBitCount
        while letters != 0 {
            let first = letters.trailingZeroBitCount
            // Adding to the first letter carries to the end of its word, out of the block where the word goes on behind it.
            let (sum, goesOn) = letters.addingReportingOverflow(letters & (0 &- letters))
            let end = goesOn ? LetterBlock.size : (sum & ~letters).trailingZeroBitCount
            if goesOn || end >= special || end - first >= ByteStringKey.length {
                // A word that goes on behind the block is looked at again with what follows.
                if goesOn, first > 0, special == LetterBlock.size { return start + first }
                return finishSlowly(from: start + min(first, special), &run, body)
            }
            let key = ByteStringKey(raw + first, count: end - first)
            key.store(in: run.buffer.bytes)
            body(ScannedWord(ascii: run.buffer.bytes, start + first..<start + end, key))
            letters &= sum
        }
        if special < LetterBlock.size { return finishSlowly(from: start + special, &run, body) }
        return start + LetterBlock.size
    }

    /// Goes on byte by byte until no word is going on; returns where that is.
    @inline(never)
    private func finishSlowly(
        from start: Int, _ run: inout WordRun, _ body: (ScannedWord) -> Void
    ) -> Int {
        let text = run.text
        return classes.withUnsafeBufferPointer { classes in
            var position = start
            repeat {
                let letter = classes[Int(text[position])]
                switch letter {
                case ASCIIClass.separator:
                    run.finish(body)
                    position += 1
                case ASCIIClass.apostrophe:
                    run.apostrophe(body)
                    position += 1
                case ASCIIClass.beyondASCII: position = run.scalar(at: position, body)
                default:
                    run.letter(letter, at: position, body)
                    position += 1
                }
            } while !run.isIdle && position < text.count
            return position
        }
    }

    /// The folded words of a text, in order.
    package func words(_ text: some StringProtocol) -> [String] {
        var words: [String] = []
        var text = String(text)
        text.withUTF8 { bytes in
            scan(bytes) { words.append(String(decoding: $0.folded, as: UTF8.self)) }
        }
        return words
    }
}
