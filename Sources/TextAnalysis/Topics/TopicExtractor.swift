/// Takes out of articles what their collection needs to know of them. It remembers words, so one serves many
/// articles; each task
/// has its own.
package struct TopicExtractor: ~Copyable {
    private var analyser = Analyser()
    private var lexicons: [Lexicon] = []
    private var places: PlaceNames?
    private var text = TopicText()
    private var names = NameFinder()
    private var phrases = PhraseFinder()
    private let scanner = WordScanner()
    /// Hashes of the words of an article of which only the sample is taken.
    private var hashes: [UInt64] = []
    /// Strings that are remembered at most.
    private static let stringLimit = 400_000

    private let findsSubjects: Bool

    /// - Parameter findsSubjects: Whether names, terms and phrases are looked for; otherwise only the sample of word sequences is taken.
    package init(findsSubjects: Bool = true) { self.findsSubjects = findsSubjects }

    /// The topics of an article.
    ///
    /// - Parameters:
    ///   - title: The article's title; part of no sample.
    ///   - text: The body as plain text, UTF-8, one blank line between blocks.
    ///   - language: A BCP 47 tag, or empty.
    package mutating func topics(
        title: String, text bytes: UnsafeBufferPointer<UInt8>, language tag: String
    ) -> ArticleTopics {
        let language = Analyser.primary(tag)
        guard findsSubjects else { return sample(of: bytes, language) }
        trim()
        let lexicon = lexicon(for: language)
        text.read(
            title: title, text: bytes, language: language, lexicon: &lexicons[lexicon], analyser: &analyser)
        text.mark(lexicons[lexicon].classes)
        if language == "en", places == nil { places = PlaceNames(analyser: &analyser) }
        let known = language == "en" ? places : nil
        let classes = lexicons[lexicon].classes
        let (text, all) = (self.text, self.text.bytes)
        let candidates = all.withUnsafeBufferPointer { all in
            names.find(
                in: text, bytes: all, places: known, capitalisesNouns: classes.capitalisesNouns)
            phrases.find(in: text)
            return CandidateChoice(
                text: text, bytes: all, names: names.names, phrases: phrases.phrases,
                language: language, capitalisesNouns: classes.capitalisesNouns,
                hasNounFirst: classes.hasNounFirst, hasGrammar: classes.hasGrammar,
                places: known
            ).candidates()
        }
        let first = text.titleCount
        let count = text.tokens.count - first
        return ArticleTopics(
            packing: candidates, wordCount: count, language: language,
            grams: GramSample.make(count: count) { text.words[Int(text.tokens[first + $0].word)].hash })
    }

    /// The sample of word sequences alone, for which no word need be known.
    private mutating func sample(of text: UnsafeBufferPointer<UInt8>, _ language: String) -> ArticleTopics {
        hashes.removeAll(keepingCapacity: true)
        scanner.scan(UnsafeBufferPointer(rebasing: text.prefix(TopicText.maximumLength))) { word in
            hashes.append(Lexicon.hash(word.folded))
        }
        return ArticleTopics(
            packing: [], wordCount: hashes.count, language: language,
            grams: GramSample.make(count: hashes.count) { hashes[$0] })
    }

    /// Forgets words when there are very many.
    private mutating func trim() {
        guard analyser.stringCount > Self.stringLimit else { return }
        analyser.trim(above: Self.stringLimit)
        lexicons = []
        text.trim()
    }

    private mutating func lexicon(for language: String) -> Int {
        if let known = lexicons.firstIndex(where: { $0.classes.language == language }) { return known }
        lexicons.append(Lexicon(language: language, analyser: &analyser))
        return lexicons.count - 1
    }
}

extension ArticleTopics {
    /// The topics of a single article.
    package init(title: String, text: String, language: String) {
        var extractor = TopicExtractor()
        var text = text
        self = text.withUTF8 { extractor.topics(title: title, text: $0, language: language) }
    }
}
