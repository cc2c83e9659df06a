/// What a word says of the words next to it.
struct WordContext {
    /// What it is to the word behind it.
    let before: Before
    /// What it is to the word before it.
    let behind: Behind

    enum Before: UInt8, CaseIterable {
        case other
        /// A noun stands behind it, or its adjective.
        case opensNoun
        case opensVerb
        /// An adjective may stand behind it.
        case links
        /// A word with a meaning of its own.
        case content
    }

    struct Behind: OptionSet {
        var rawValue: UInt8
        static let content = Behind(rawValue: 1)
        static let determiner = Behind(rawValue: 2)
        static let pronoun = Behind(rawValue: 4)
        /// How many there are of them.
        static let count = 8
    }

    init(_ classes: WordClass, isContent: Bool) {
        if !classes.isDisjoint(with: .beforeNoun) {
            before = .opensNoun
        } else if !classes.isDisjoint(with: .beforeVerb) {
            before = .opensVerb
        } else if classes.contains(.linking) {
            before = .links
        } else {
            before = isContent ? .content : .other
        }
        var behind: Behind = isContent ? .content : []
        if classes.contains(.determiner) { behind.insert(.determiner) }
        if classes.contains(.pronoun) { behind.insert(.pronoun) }
        self.behind = behind
    }
}
