/// What the collection says about a topic.
struct TopicStatistics {
    /// Articles that are about it or mention it.
    var articles: Int32 = 0
    /// Articles where it is a name, a phrase.
    var names: Int32 = 0
    var phrases: Int32 = 0
    /// Occurrences with a small letter, with a capital in mid-sentence.
    var small: Int32 = 0
    var capital: Int32 = 0
    /// Occurrences as a noun, as a verb, before a noun.
    var noun: Int32 = 0
    var verb: Int32 = 0
    var modifier: Int32 = 0
    var isCommon = false
    var isWeak = false
    var isFragment = false
}
