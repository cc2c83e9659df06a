/// What the words next to it say that a word is.
enum WordUse: UInt8, CaseIterable {
    case noun
    case verb
    /// It stands before a noun.
    case modifier
    case unknown

    /// The use of a word with a meaning of its own between two others.
    private init(_ before: WordContext.Before, _ behind: WordContext.Behind, hasNounFirst: Bool) {
        switch before {
        case .opensNoun:
            if hasNounFirst {
                self = .noun
            } else if behind.contains(.content) {
                self = .modifier
            } else {
                self = behind.isDisjoint(with: [.determiner, .pronoun]) ? .noun : .verb
            }
        case .opensVerb: self = .verb
        case .links: self = .modifier
        case .content, .other:
            if behind.contains(.content) {
                self = .modifier
            } else if before == .other {
                self = .unknown
            } else {
                self = behind.contains(.determiner) ? .verb : .noun
            }
        }
    }

    /// The uses for all words before and behind: a text asks for thousands, and what comes next can hardly be foretold.
    static func table(hasNounFirst: Bool) -> [UInt8] {
        WordContext.Before.allCases.flatMap { before in
            (0..<WordContext.Behind.count).map { behind in
                WordUse(
                    before, WordContext.Behind(rawValue: UInt8(behind)), hasNounFirst: hasNounFirst
                ).rawValue
            }
        }
    }
}
