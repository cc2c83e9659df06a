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
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordBuffer.capacity) { buffer in
            guard let bytes = buffer.baseAddress else { return }
            var run = WordRun(table: table, text: text, buffer: WordBuffer(bytes))
            classes.withUnsafeBufferPointer { classes in
                var position = 0
                while position < text.count {
                    let letter = classes[Int(text[position])]
                    if letter > ASCIIClass.beyondASCII, run.isIdle {
                        // Most words are ASCII with separators around them: they need no state.
                        let (end, key) = Self.fold(text, from: position, classes, into: bytes)
                        if let key {
                            body(ScannedWord(ascii: bytes, position..<end, key))
                            position = end + 1
                        } else {
                            run.begin(at: position, to: end)
                            position = end
                        }
                    } else if letter > ASCIIClass.beyondASCII {
                        run.letter(letter, at: position, body)
                        position += 1
                    } else if letter == ASCIIClass.separator {
                        run.finish(body)
                        position += 1
                    } else if letter == ASCIIClass.apostrophe {
                        run.apostrophe(body)
                        position += 1
                    } else {
                        position = run.scalar(at: position, body)
                    }
                }
            }
            run.finish(body)
        }
    }

    /// Folds a run of ASCII letters, as many as a buffer takes: where it ends, and its key where a separator stands there.
    @inline(__always)
    private static func fold(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ classes: UnsafeBufferPointer<UInt8>,
        into bytes: UnsafeMutablePointer<UInt8>
    ) -> (end: Int, key: ByteStringKey?) {
        guard start + 16 <= text.count else { return foldEach(text, from: start, classes, into: bytes) }
        let raw = UnsafeRawPointer(text.baseAddress.unsafelyUnwrapped + start)
        let first = ASCIILetters(UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self)))
        let second = ASCIILetters(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
        // No branches on the length of a word: it can hardly be foretold.
        let goesOn = first.count == 8
        let count = first.count + (goesOn ? second.count : 0)
        guard count < 16 else { return foldEach(text, from: start, classes, into: bytes) }
        let rest = goesOn ? second.folded : 0
        UnsafeMutableRawPointer(bytes).storeBytes(of: first.folded.littleEndian, as: UInt64.self)
        UnsafeMutableRawPointer(bytes).storeBytes(of: rest.littleEndian, toByteOffset: 8, as: UInt64.self)
        let end = start + count
        let isWord = classes[Int(text[end])] == ASCIIClass.separator
        return (end, isWord ? ByteStringKey(first: first.folded, second: rest, count: count) : nil)
    }

    /// The same byte by byte, for long words and the end of a text.
    @inline(never)
    private static func foldEach(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ classes: UnsafeBufferPointer<UInt8>,
        into bytes: UnsafeMutablePointer<UInt8>
    ) -> (end: Int, key: ByteStringKey?) {
        func key(_ end: Int) -> ByteStringKey {
            ByteStringKey(UnsafeBufferPointer(start: bytes, count: end - start))
        }
        let limit = min(text.count, start + WordBuffer.limit)
        var position = start
        while position < limit {
            let letter = classes[Int(text[position])]
            guard letter > ASCIIClass.beyondASCII else {
                return (position, letter == ASCIIClass.separator ? key(position) : nil)
            }
            bytes[position - start] = letter
            position += 1
        }
        return (position, position == text.count ? key(position) : nil)
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
