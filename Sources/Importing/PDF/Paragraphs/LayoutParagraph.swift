/// Lines of a page that belong together.
struct LayoutParagraph: Sendable {
    enum Kind: Sendable, Hashable {
        case title
        case heading(level: Int)
        case body
        case caption
        /// A note at the foot of a page.
        case note
    }

    /// What stands between a paragraph and the one before it.
    enum Gap: Sendable, Hashable {
        /// Nothing but the end of a line.
        case line
        case space
        case column
        case page
    }

    var kind = Kind.body
    var lines: [LayoutLine]
    var gap: Gap
    /// Type size of its lines.
    var size: Double
    /// Whether its first line begins right of the column's edge.
    var isIndented: Bool
    /// Free width behind its last line.
    var room: Double
    /// Width of its column.
    var columnWidth: Double
    /// Its text, once its lines are joined.
    var text: [UInt8] = []

    /// Number of the page on which it begins, from 1.
    var page: Int { lines.first?.page ?? 0 }
    var lastPage: Int { lines.last?.page ?? 0 }
    var hasInitial: Bool { lines.first?.hasInitial == true }
    /// How the text ends; a long row of closing marks is not looked through.
    var end: SentenceEnd { SentenceEnd(of: text.suffix(200)) }
    var endsSentence: Bool {
        if case .sentence = end { return true }
        return false
    }
    /// Length in bytes, which is enough to tell long from short.
    var length: Int { lines.reduce(0) { $0 + $1.text.count } }
}
