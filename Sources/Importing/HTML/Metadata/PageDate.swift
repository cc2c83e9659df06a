import Articles

/// A date that a page gives, and where it stands.
struct PageDate {
    var date: PartialDate
    /// In words, for the note: `the page’s structured data`.
    var origin: String
}
