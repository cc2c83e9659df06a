import Articles

/// One thing that a line between title and text says.
enum BylinePart: Hashable {
    /// People named by a form that says so; the rule's name for the diagnostic.
    case authors([String])
    /// Names that stand alone: they are authors only if a date stands by them.
    case names([String])
    case date(PartialDate)
    case updated(PartialDate)
    /// Numbers that are a date, but may be read in two ways.
    case ambiguousDate(String)
    /// A place, or a place with a day and no year.
    case dateline(String)
    /// Anything else that belongs there: a time of day, a picture credit, a correspondent without a name.
    case remark(String)

    var isDate: Bool {
        switch self {
        case .date, .ambiguousDate: true
        default: false
        }
    }

    var isAuthors: Bool {
        if case .authors = self { return true }
        return false
    }

    var isPlainNames: Bool {
        if case .names = self { return true }
        return false
    }

    /// Whether two parts answer the same question.
    func isLike(_ other: BylinePart) -> Bool {
        isDate && other.isDate || (isAuthors || isPlainNames) && (other.isAuthors || other.isPlainNames)
    }
}
