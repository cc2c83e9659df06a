import Articles

/// Why a part of a page is left out of the article.
enum DropReason: UInt8, Sendable {
    /// It stays.
    case none
    /// Scripts, styles and the like, which hold no words for readers.
    case machinery
    case hidden
    case furniture
    /// Outside of the article.
    case outside
    /// Used for title, authors or dates.
    case metadata

    /// The rule that a diagnostic names; nil where there is nothing to tell.
    var rule: RepairRule? {
        switch self {
        case .none, .machinery: nil
        case .hidden: .hiddenPart
        case .furniture: .pageFurniture
        case .outside: .mainContent
        case .metadata: .metadata
        }
    }
}
