/// One form of a word in an article.
struct TextWord {
    /// Number of its stem in `TopicText.stems`.
    var stem: Int32
    /// What its stem does in sentences.
    var classes: WordClass
    var letters: UInt8
    var hasDigits: Bool
    var isStopWord: Bool
    /// Whether it can be part of a phrase.
    var isPhraseWord: Bool
    /// What it says of the words next to it.
    let context: WordContext
    /// Hash of the folded word.
    var hash: UInt64

    /// How often it stands there, with a small letter, with a capital in mid-sentence.
    var count: Int32 = 0
    var small: Int32 = 0
    var capital: Int32 = 0
    /// The place that shows how it is written: in mid-sentence where there is one.
    var example: Int32 = -1

    init(stem: Int32, _ word: Lexicon.Word) {
        self.stem = stem
        classes = word.classes
        letters = word.letters
        hasDigits = word.hasDigits
        isStopWord = word.isStopWord
        context = WordContext(word.classes, isContent: !word.isStopWord)
        hash = word.hash
        let small: WordClass = [.determiner, .preposition, .pronoun, .auxiliary, .linking, .calendar]
        isPhraseWord = !word.isStopWord && word.letters >= 2 && word.classes.isDisjoint(with: small)
    }
}
