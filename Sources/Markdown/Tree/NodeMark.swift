/// What a pass says about a node; kept in the node's user data. The meaning depends on the node's kind.
struct NodeMark: RawRepresentable, Equatable {
    let rawValue: Int

    static let none = NodeMark(rawValue: 0)

    // Paragraphs; from 3 on, plain ones.
    static let openTask = NodeMark(rawValue: 1)
    static let doneTask = NodeMark(rawValue: 2)
    static func plainParagraph(_ index: Int) -> NodeMark { NodeMark(rawValue: 3 + index) }
    var plainParagraph: Int? { rawValue > 2 ? rawValue - 3 : nil }

    // Custom inlines; from 2 on, footnote references.
    static let strikethrough = NodeMark(rawValue: 1)
    static func footnoteReference(_ index: Int) -> NodeMark { NodeMark(rawValue: 2 + index) }
    var footnoteReference: Int { rawValue - 2 }

    // Custom blocks; from 2 on, tables (even) and footnotes (odd).
    static let footnoteSection = NodeMark(rawValue: 1)
    static func table(_ index: Int) -> NodeMark { NodeMark(rawValue: 2 + 2 * index) }
    static func footnote(_ index: Int) -> NodeMark { NodeMark(rawValue: 3 + 2 * index) }
    var isFootnote: Bool { rawValue > 1 && rawValue % 2 == 1 }
    var isTable: Bool { rawValue > 1 && rawValue % 2 == 0 }
    var blockIndex: Int { (rawValue - 2) / 2 }

    // Raw HTML; from 2 on, an index into the replacements.
    static let keptHTML = NodeMark(rawValue: 1)
    static func replacedHTML(_ index: Int) -> NodeMark { NodeMark(rawValue: 2 + index) }
    var replacement: Int? { rawValue > 1 ? rawValue - 2 : nil }
}
