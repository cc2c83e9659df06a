/// What stands beside a delimiter, as CommonMark asks; unsure where versions of cmark and of Unicode differ.
enum PlainNeighbor {
    case space, punctuation, other, unsure

    init(_ scalar: Unicode.Scalar) {
        if scalar.value < 0x80 {
            self = scalar.isMarkdownWhitespace ? .space : scalar.isMarkdownPunctuation ? .punctuation : .other
        } else if scalar.isMarkdownWhitespace {
            self = .space
        } else if scalar.isWordPart {
            self = .other
        } else {
            self = scalar.isMarkdownPunctuation && scalar.value < 0x2E00 ? .punctuation : .unsure
        }
    }
}
