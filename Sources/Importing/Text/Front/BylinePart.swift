import Articles

/// One thing that a line between title and text says.
enum BylinePart: Hashable {
    /// People named by a form that says so.
    case authors([String])
    /// People and agencies that had another part in the article.
    case contributors([Contributor])
    /// Names that stand alone: they are authors only if a date stands by them.
    case names([String])
    case date(PartialDate)
    case updated(PartialDate)
    /// Numbers that are a date, but may be read in two ways.
    case ambiguousDate(String)
    /// A place with a day and no year: the text, and the day of it.
    case dateline(String, day: String)
    /// Volume and number of the periodical.
    case issue
    /// Anything else that belongs there: a time of day, a correspondent without a name.
    case remark(String)

    var isDate: Bool {
        switch self {
        case .date, .ambiguousDate: true
        default: false
        }
    }

    var isKnownDate: Bool {
        if case .date = self { return true }
        return false
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
