/// One form of a word in an article.
struct TextWord {
    /// Number of its stem in `TopicText.stems`.
    var stem: Int32
    /// How often it stands there, with a small letter, with a capital in mid-sentence.
    var count: Int32 = 0
    var small: Int32 = 0
    var capital: Int32 = 0
    /// The place that shows how it is written: in mid-sentence where there is one.
    var example: Int32 = -1
    var letters: UInt8
    var hasDigits: Bool
    var isStopWord: Bool
    /// Hash of the folded form.
    var hash: UInt64
}
