/// A name in the text: the tokens it is made of.
struct NameRun {
    var tokens: Range<Int>

    var count: Int { tokens.count }
}
