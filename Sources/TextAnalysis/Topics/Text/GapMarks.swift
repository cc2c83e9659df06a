/// What was seen between two words.
struct GapMarks {
    private var lineBreaks = 0
    private var spaces = 0
    private var stops = 0
    private var ampersands = 0
    private var opening = 0
    private var others = 0
    private var isQuoted = false
    private var endsSentence = false
    /// The last three bytes, for marks beyond ASCII and `://`.
    private var before: UInt32 = 0

    mutating func note(_ byte: UInt8) {
        before = (before << 8 | UInt32(byte)) & 0xFF_FFFF
        switch byte {
        case 0x0A: lineBreaks += 1
        case 0x20, 0x09, 0x0D: spaces += 1
        case UInt8(ascii: "."): stops += 1
        case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "*"):
            endsSentence = true
        case UInt8(ascii: "\""): isQuoted = true
        case UInt8(ascii: "("): opening += 1
        case UInt8(ascii: "&"): ampersands += 1
        case 0x80...: noteBeyondASCII()
        default: others += 1
        }
    }

    private mutating func noteBeyondASCII() {
        switch before {
        case 0xE2809C, 0xE2809E, 0xE2809D, 0xE28098: isQuoted = true
        case 0xE280A6, 0xE38082, 0xEFBC81, 0xEFBC9F, 0xE280A2, 0xE0A5A4: endsSentence = true
        default:
            switch before & 0xFFFF {
            case 0xC2A0: spaces += 1
            case 0xC2AB, 0xC2BB, 0xC2BF, 0xC2A1: isQuoted = true
            // The first bytes of a mark that goes on.
            default: others += 1
            }
        }
    }

    var gap: TokenGap {
        if lineBreaks > 1 { return .paragraph }
        if before == 0x3A_2F2F { return .address }
        if endsSentence { return .sentence }
        if isQuoted { return stops > 0 ? .sentence : .quotation }
        if stops > 0 { return stops == 1 && others == 0 && opening == 0 ? .fullStop : .sentence }
        if ampersands == 1, others == 0, opening == 0 { return .ampersand }
        if opening == 1, others == 0 { return .parenthesis }
        return others == 0 && opening == 0 && spaces + lineBreaks > 0 ? .space : .other
    }
}
