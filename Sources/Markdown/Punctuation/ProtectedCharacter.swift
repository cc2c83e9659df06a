/// A character that cmark must not touch and the passes after it must not take for syntax.
///
/// cmark resolves escapes and smart punctuation before a pass sees the text, and keeps no trace of them. So
/// each such character is replaced by a stand-in from a range of rare editorial marks (U+2E02 to U+2E0D)
/// before parsing and put back at the end. The stand-ins are punctuation, as the characters themselves are,
/// so that emphasis beside them is found all the same. A text that holds such a mark of its own is left
/// unprotected.
enum ProtectedCharacter: UInt8, CaseIterable {
    // Escapes, which come back with their backslash where cmark reads no escapes: in code and HTML.
    case tilde, bracket, colon, dot
    // Characters inside a bare address that smart punctuation would change.
    case hyphen, apostrophe, period, quote
    // Quotation marks that the author typed.
    case leftDouble, rightDouble, leftSingle, rightSingle

    static let lead0: UInt8 = 0xE2
    static let lead1: UInt8 = 0xB8
    static let firstTrail: UInt8 = 0x82

    init?(trail: UInt8) {
        guard trail >= Self.firstTrail else { return nil }
        self.init(rawValue: trail - Self.firstTrail)
    }

    /// The three bytes that stand in for the character.
    var standIn: [UInt8] { [Self.lead0, Self.lead1, Self.firstTrail + rawValue] }

    var isEscape: Bool { rawValue <= Self.dot.rawValue }

    /// The character itself.
    var character: StaticString {
        switch self {
        case .tilde: "~"
        case .bracket: "["
        case .colon: ":"
        case .dot, .period: "."
        case .hyphen: "-"
        case .apostrophe: "'"
        case .quote: "\""
        case .leftDouble: "“"
        case .rightDouble: "”"
        case .leftSingle: "‘"
        case .rightSingle: "’"
        }
    }

    /// Whether a text holds one of the stand-ins.
    static func isPresent(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        var offset = 0
        while let found = text.firstOffset(of: lead0, from: offset), found + 2 < text.count {
            if text[found + 1] == lead1, ProtectedCharacter(trail: text[found + 2]) != nil { return true }
            offset = found + 1
        }
        return false
    }
}
