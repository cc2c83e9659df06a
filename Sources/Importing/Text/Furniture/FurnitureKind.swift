import Articles

/// What a line is that stands on a page and does not belong to the article.
enum FurnitureKind: Sendable, Hashable {
    case pageNumber
    case runningLine
    /// What repeats over the whole collection.
    case collectionLine
    case printLine
    case jumpLine
    case repeatedTitle
    case endMark

    /// What a diagnostic calls it.
    var name: String {
        switch self {
        case .pageNumber: "page number"
        case .runningLine: "running head or foot"
        case .collectionLine: "head or foot of the collection"
        case .printLine: "head or foot of a printed web page"
        case .jumpLine: "jump line"
        case .repeatedTitle: "repeated title"
        case .endMark: "end mark"
        }
    }

    /// The rule that finds it.
    var rule: RepairRule {
        switch self {
        case .pageNumber: .pageNumber
        case .runningLine: .runningHead
        case .collectionLine: .collectionFurniture
        case .printLine: .printedAddress
        case .jumpLine: .jumpLine
        case .repeatedTitle: .repeatedTitle
        case .endMark: .endMark
        }
    }
}
