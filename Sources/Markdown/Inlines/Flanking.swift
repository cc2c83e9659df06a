/// Whether a run of delimiters leans to what follows (left) or to what precedes it (right), by CommonMark's
/// rules.
struct Flanking {
    let left: Bool
    let right: Bool

    init(before: Unicode.Scalar, after: Unicode.Scalar) {
        let spaceBefore = before.isMarkdownWhitespace
        let spaceAfter = after.isMarkdownWhitespace
        let punctuationBefore = before.isMarkdownPunctuation
        let punctuationAfter = after.isMarkdownPunctuation
        left = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore)
        right = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter)
    }
}
