/// What stands between a word and the one before it.
enum TokenGap: UInt8 {
    /// Spaces, at most one line break.
    case space
    case hyphen
    /// A full stop without a space: `U.S`, `data.gov`.
    case dot
    case ampersand
    /// A space and an opening parenthesis.
    case parenthesis
    /// A full stop and a space.
    case fullStop
    /// An at sign, slash or the like without a space: part of an address.
    case address
    /// Anything else inside a sentence.
    case other
    /// What opens a quotation; its first word may have a capital for that alone.
    case quotation
    case sentence
    case paragraph

    /// Whether a capital behind it says nothing.
    var opensSentence: Bool {
        switch self {
        case .fullStop, .quotation, .sentence, .paragraph: true
        default: false
        }
    }

    /// Whether words on both sides do not belong together.
    @inline(__always)
    var opensPart: Bool { rawValue >= TokenGap.parenthesis.rawValue }

    /// Whether words on both sides are parts of an address.
    @inline(__always)
    var isInAddress: Bool { self == .dot || self == .address }

    /// Reads the bytes between two words.
    @inline(__always)
    init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        if range.count == 1 {
            switch text[range.lowerBound] {
            case 0x20, 0x0A: self = .space
            case UInt8(ascii: "-"): self = .hyphen
            case UInt8(ascii: "."): self = .dot
            case UInt8(ascii: "&"): self = .ampersand
            case UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "="): self = .address
            default: self = .other
            }
        } else {
            self = Self.read(text, range)
        }
    }

    private static func read(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> TokenGap {
        var marks = GapMarks()
        for place in range { marks.note(text[place]) }
        return marks.gap
    }
}
