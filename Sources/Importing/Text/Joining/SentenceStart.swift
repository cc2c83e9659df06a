/// How a piece of text begins.
enum SentenceStart: Sendable {
    case lowercase
    case uppercase
    case digit
    /// A quote that opens.
    case quote
    /// A mark that cannot begin a sentence, such as a comma, or a dash inside one.
    case continuation
    /// A letter of a script without case.
    case caseless
    case other

    init(of text: ArraySlice<UInt8>) {
        guard let first = TextScan.firstScalar(text) else {
            self = .other
            return
        }
        let second = TextScan.firstScalar(text.dropFirst(first.utf8.count))
        switch first {
        case "a"..."z": self = .lowercase
        case "A"..."Z": self = .uppercase
        case "0"..."9": self = .digit
        case ",", ";", ")", "]", "”", "»", "%", "?", "!", "、", "。", "，": self = .continuation
        case "\"", "“", "‘", "'", "«", "„", "‚", "「":
            self = second.map { $0.properties.isLowercase } == true && first == "'" ? .lowercase : .quote
        case "(", "[": self = second.map { $0.properties.isLowercase } == true ? .lowercase : .other
        case _ where first.properties.isLowercase: self = .lowercase
        case _ where first.properties.isUppercase || first.properties.generalCategory == .titlecaseLetter:
            self = .uppercase
        case _ where first.properties.isAlphabetic: self = .caseless
        default: self = .other
        }
    }
}
