/// The state of a scanner: the word, or the run of letters without spaces, that it is in.
struct WordRun {
    let table: LetterTable
    let text: UnsafeBufferPointer<UInt8>
    var buffer: WordBuffer
    /// Where the word begins and ends so far, in bytes of the text.
    private var start = 0
    private var end = 0
    /// Whether the buffer holds letters of a script without spaces: perhaps one that is complete, then the latest.
    private var isUnspaced = false
    /// Bytes of the complete letter in the buffer; 0 when there is none.
    private var complete = 0
    /// Where the latest letter begins in the text.
    private var latestStart = 0

    init(table: LetterTable, text: UnsafeBufferPointer<UInt8>, buffer: WordBuffer) {
        self.table = table
        self.text = text
        self.buffer = buffer
    }

    /// Whether it is between words.
    @inline(__always)
    var isIdle: Bool { buffer.count == 0 }

    /// Takes an ASCII letter or digit.
    @inline(__always)
    mutating func letter(_ letter: UInt8, at position: Int, _ body: (ScannedWord) -> Void) {
        if buffer.count == 0 || isUnspaced || buffer.pendingApostrophe { begin(at: position, body) }
        buffer.append(ascii: letter)
        end = position + 1
    }

    /// Takes the scalar that begins at a byte beyond ASCII; returns where the next one begins.
    mutating func scalar(at position: Int, _ body: (ScannedWord) -> Void) -> Int {
        guard let (point, next) = UTF8Scalar.decode(text, at: position) else {
            finish(body)
            return position + 1
        }
        let entry = table.entry(point)
        switch entry.treatment {
        case .separator: finish(body)
        case .ignored: if !buffer.isEmpty, !buffer.pendingApostrophe { end = next }
        case .mark:
            guard !buffer.isEmpty, !buffer.pendingApostrophe else { break }
            append(point, end: next)
        case .letter: letter(point, from: position, to: next, body)
        case .unspaced: unspaced(point, from: position, to: next, body)
        case .folded: folded(entry.argument, from: position, to: next, body)
        case .sequence:
            let first = Int(entry.argument >> 5)
            for index in first..<first + Int(entry.argument & 31) {
                folded(table.sequences[index], from: position, to: next, body)
            }
        }
        return next
    }

    /// Takes an apostrophe; it belongs to the word when a letter follows.
    mutating func apostrophe(_ body: (ScannedWord) -> Void) {
        guard !buffer.isEmpty, !isUnspaced, !buffer.pendingApostrophe else { return finish(body) }
        buffer.pendingApostrophe = true
    }

    private mutating func folded(
        _ point: UInt32, from position: Int, to next: Int, _ body: (ScannedWord) -> Void
    ) {
        if point == 0x27 {
            apostrophe(body)
        } else if point < 0x80 {
            letter(point, from: position, to: next, body)
        } else {
            switch table.entry(point).treatment {
            case .unspaced: unspaced(point, from: position, to: next, body)
            case .mark: if !buffer.isEmpty, !buffer.pendingApostrophe { append(point, end: next) }
            default: letter(point, from: position, to: next, body)
            }
        }
    }

    private mutating func letter(
        _ point: UInt32, from position: Int, to next: Int, _ body: (ScannedWord) -> Void
    ) {
        if buffer.count == 0 || isUnspaced || buffer.pendingApostrophe { begin(at: position, body) }
        append(point, end: next)
    }

    private mutating func append(_ point: UInt32, end next: Int) {
        buffer.append(point)
        buffer.isASCII = false
        end = next
    }

    /// Begins a word, or goes on behind an apostrophe.
    private mutating func begin(at position: Int, _ body: (ScannedWord) -> Void) {
        if isUnspaced { finish(body) }
        if buffer.pendingApostrophe {
            buffer.appendApostrophe(from: end, to: position)
        } else if buffer.isEmpty {
            start = position
        }
    }

    private mutating func unspaced(
        _ point: UInt32, from position: Int, to next: Int, _ body: (ScannedWord) -> Void
    ) {
        if isUnspaced { completeLatest(body) } else { finish(body) }
        if buffer.isEmpty { start = position }
        isUnspaced = true
        latestStart = position
        append(point, end: next)
    }
}

extension WordRun {
    /// Ends the word or run that there is.
    @inline(__always)
    mutating func finish(_ body: (ScannedWord) -> Void) {
        if buffer.count > 0 { finishWord(body) }
    }

    @inline(never)
    private mutating func finishWord(_ body: (ScannedWord) -> Void) {
        if isUnspaced {
            let isAlone = complete == 0
            completeLatest(body)
            emit(isAlone ? .single : .last, 0..<buffer.count, start..<end, body)
        } else if buffer.firstApostrophe < 0 {
            emit(.word, 0..<buffer.count, start..<end, body)
        } else {
            finishWithApostrophe(body)
        }
        buffer.clear()
        isUnspaced = false
        complete = 0
    }

    private mutating func finishWithApostrophe(_ body: (ScannedWord) -> Void) {
        var folded = 0..<buffer.count
        var range = start..<end
        let bytes = UnsafeBufferPointer(start: buffer.bytes, count: buffer.count)
        if Elision.endsInGenitive(bytes) {
            folded = 0..<buffer.count - 2
            if buffer.lastApostrophe == folded.upperBound { range = start..<buffer.beforeLastApostrophe }
        }
        if let kept = Elision.start(of: UnsafeBufferPointer(rebasing: bytes[folded])) {
            folded = kept..<folded.upperBound
            range = min(buffer.afterFirstApostrophe, range.upperBound)..<range.upperBound
        }
        emit(.word, folded, range, body)
    }

    /// Gives out the pair that the latest letter makes with the one before, and keeps the latest alone.
    private mutating func completeLatest(_ body: (ScannedWord) -> Void) {
        if complete > 0 {
            emit(.pair, 0..<buffer.count, start..<end, body)
        }
        buffer.drop(complete)
        complete = buffer.count
        start = latestStart
    }

    private func emit(
        _ kind: ScannedWord.Kind, _ folded: Range<Int>, _ range: Range<Int>, _ body: (ScannedWord) -> Void
    ) {
        let bytes = UnsafeBufferPointer(start: buffer.bytes + folded.lowerBound, count: folded.count)
        body(
            ScannedWord(
                kind: kind, range: range, folded: bytes, key: ByteStringKey(bytes), isASCII: buffer.isASCII))
    }
}
