/// What a line is that stands on a page and does not belong to the article.
enum FurnitureKind: Sendable, Hashable {
    case pageNumber
    case runningLine
    case printLine
    case jumpLine
    case repeatedTitle
    case endMark

    /// What a diagnostic calls it.
    var name: String {
        switch self {
        case .pageNumber: "page number"
        case .runningLine: "running head or foot"
        case .printLine: "head or foot of a printed web page"
        case .jumpLine: "jump line"
        case .repeatedTitle: "repeated title"
        case .endMark: "end mark"
        }
    }
}
