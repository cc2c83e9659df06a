/// All forms of a word in an article together.
struct TextStem {
    var hash: UInt64
    var classes: WordClass
    var count: Int32 = 0
    var small: Int32 = 0
    var capital: Int32 = 0
    /// How often its surroundings say that it is a noun, a verb, or a word before a noun.
    var noun: Int32 = 0
    var verb: Int32 = 0
    var modifier: Int32 = 0
    var isInTitle = false
    var isInLead = false
    /// Its commonest form.
    var form: Int32 = -1
}
