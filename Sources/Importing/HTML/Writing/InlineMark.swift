/// Something that stands around text in a line: emphasis, a link.
struct InlineMark {
    enum Kind: Equatable {
        case strong, emphasis, strikethrough
        /// Where it leads.
        case link([UInt8])
    }

    var kind: Kind
    /// Where its opening delimiter stands in the line; nil until text has come, or when it is left out.
    var position: Int?
    var isLeftOut = false

    init(_ kind: Kind) { self.kind = kind }

    /// What stands before the text; behind it the same, links apart.
    var delimiter: StaticString {
        switch kind {
        case .strong: "**"
        case .emphasis: "*"
        case .strikethrough: "~~"
        case .link: "["
        }
    }

    var isLink: Bool {
        if case .link = kind { return true }
        return false
    }
}
