/// Repairs UTF-8 that was once read as Windows-1252 and stored again: `â€œ` was `“`, `Ã©` was `é`.
///
/// Only whole sequences that decode are changed, so proper accents and curly quotes beside them stay. What could be
/// meant, as `Ã` before a closing quote in Portuguese capitals, counts only where other places leave no doubt.
struct Mojibake {
    private let text: [UInt8]
    /// Whether some place leaves no doubt.
    private var isProven = false
    /// Leads of other scripts that stand in rows of three and more.
    private var provenLeads: Set<UInt8> = []

    /// Text may have been stored wrongly several times.
    private static let mostPasses = 3

    static func mended(_ text: [UInt8]) -> LetterChange? {
        var result: LetterChange?
        for _ in 0..<mostPasses {
            guard let change = Mojibake(text: result?.text ?? text).mended() else { break }
            if result == nil { result = change } else { result?.text = change.text }
        }
        return result
    }

    private init(text: [UInt8]) {
        self.text = text
        gatherProof()
    }

    private mutating func gatherProof() {
        var offset = 0
        var row = 0
        var rowEnd = -1
        // The first byte of a character beyond ASCII is itself such a character, of which the code is two bytes.
        while let start = text[offset...].firstIndex(of: 0xC3) {
            offset = start + 1
            guard let sequence = MisreadSequence(text, at: start) else { continue }
            switch sequence.kind {
            case .certain: isProven = true
            case .likely: isProven = isProven || hasLowerNeighbour(start, sequence)
            case .otherScript:
                row = start == rowEnd ? row + 1 : 1
                rowEnd = start + sequence.length
                if row >= 3 { provenLeads.insert(sequence.lead) }
                offset = rowEnd
            }
        }
    }

    private func mended() -> LetterChange? {
        guard isProven || !provenLeads.isEmpty else { return nil }
        return LetterChange.rewriting(text) { offset in
            guard text[offset] == 0xC3 else { return nil }
            guard let sequence = MisreadSequence(text, at: offset) else { return shortened(offset) }
            switch sequence.kind {
            case .certain: break
            case .likely:
                guard hasLowerNeighbour(offset, sequence) || isProven && !followsCapital(offset) else {
                    return nil
                }
            case .otherScript: guard provenLeads.contains(sequence.lead) else { return nil }
            }
            return (sequence.decoded, sequence.length)
        }
    }

    /// What lost its last byte, which Windows-1252 leaves undefined, or has a sign for it: `â€` was `”`, `ï¬` was `ﬁ`.
    private func shortened(_ offset: Int) -> (bytes: [UInt8], length: Int)? {
        guard isProven else { return nil }
        for (remains, whole) in Self.lostEnds where text[offset...].starts(with: remains) {
            return (whole, remains.count)
        }
        return nil
    }

    private static let lostEnds = [
        ("â€\u{FFFD}", "”"), ("â€", "”"), ("ï¬\u{FFFD}", "ﬁ"), ("ï¬", "ﬁ"),
    ].map { (Array($0.utf8), Array($1.utf8)) }

    private func hasLowerNeighbour(_ offset: Int, _ sequence: MisreadSequence) -> Bool {
        let end = offset + sequence.length
        return offset > 0 && isLower(text[offset - 1]) || end < text.count && isLower(text[end])
    }

    private func followsCapital(_ offset: Int) -> Bool {
        offset > 0 && (0x41...0x5A).contains(text[offset - 1])
    }

    private func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
