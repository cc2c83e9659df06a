/// A name of an article with all its mentions.
struct FoundName {
    var key: UInt64
    var count = 1
    /// Words with capitals, for a name of the table those of the name shown.
    var words: Int
    /// The first mention; its bytes are how the name is written.
    var tokens: Range<Int>
    /// Number in the table of places.
    var country: Int?
    /// Number of the longer name that this one stands for.
    var parent: Int?
    var isAbbreviation = false
    var isInTitle = false
    var isInLead = false
    /// Whether small words such as `of` are in it.
    var hasConnector = false
}
