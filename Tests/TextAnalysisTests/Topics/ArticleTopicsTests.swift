import Articles
import Testing
import TextAnalysis

@Suite struct ArticleTopicsTests {
    private static let text = """
        The steam engine of John Kerry stood in Old Harbour. Kerry loved the steam engine, and the engine loved him.

        Nobody in Old Harbour knew why the engine stood there, or who had built it, and nobody asked.
        """

    @Test func readsWhatItWrote() throws {
        let topics = ArticleTopics(title: "An engine", text: Self.text, language: "en-GB")
        let copy = try #require(ArticleTopics(decoding: topics.encode()))
        #expect(copy == topics)
        #expect(copy.candidates == topics.candidates)
        #expect(copy.language == "en" && copy.wordCount == 38 && copy.gramCount == topics.gramCount)
        #expect(copy.fingerprint == topics.fingerprint)
    }

    @Test func takesTheSampleAlone() {
        var extractor = TopicExtractor(findsSubjects: false)
        var text = Self.text
        let topics = text.withUTF8 { extractor.topics(title: "An engine", text: $0, language: "en") }
        let all = ArticleTopics(title: "An engine", text: Self.text, language: "en")
        #expect(topics.candidateCount == 0 && all.candidateCount > 0)
        #expect(topics.wordCount == all.wordCount && topics.keys.sample == all.keys.sample)
    }

    @Test func refusesBytesThatAreCutOrChanged() {
        let bytes = ArticleTopics(title: "", text: Self.text, language: "en").encode()
        for count in bytes.indices { #expect(ArticleTopics(decoding: Array(bytes[..<count])) == nil) }
        #expect(ArticleTopics(decoding: bytes + [0]) == nil)
        for place in bytes.indices {
            // Whatever a damaged cache holds, it can be read without leaving its bounds.
            let damaged = Array(bytes[..<place]) + [255] + bytes[(place + 1)...]
            guard let topics = ArticleTopics(decoding: damaged) else { continue }
            for candidate in topics.candidates {
                #expect(candidate.parent.map { $0 < topics.candidateCount } ?? true)
            }
        }
        #expect(ArticleTopics(decoding: [ArticleTopics.version + 1] + bytes.dropFirst()) == nil)
    }

    @Test func hasNothingForEmptyText() {
        #expect(ArticleTopics(title: "", text: "", language: "").candidates == [])
        #expect(ArticleTopics.empty.candidates == [])
        #expect(ArticleTopics(decoding: ArticleTopics.empty.encode()) == .empty)
    }

    @Test func doesNotDependOnArticlesBefore() {
        var extractor = TopicExtractor()
        func topics(_ text: String, _ language: String) -> ArticleTopics {
            var text = text
            return text.withUTF8 { extractor.topics(title: "An engine", text: $0, language: language) }
        }
        let first = topics(Self.text, "en")
        _ = topics("Der Dampfer lag im Hafen. Engine Old Kerry.", "de")
        _ = topics("Il y avait une grève à Old Harbour.", "fr")
        #expect(topics(Self.text, "en") == first)
    }

    @Test func staysSmallForLongText() {
        let names = (0..<4_000).map {
            "They met Person\(Self.letters($0)) Name\(Self.letters($0 / 7)) of the mill. "
        }
        let topics = ArticleTopics(title: "", text: names.joined(), language: "en")
        #expect(topics.encode().count <= 2_000)
        #expect(topics.gramCount <= 150)
    }

    private static func letters(_ number: Int) -> String {
        String(
            String(number).map {
                Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8($0.wholeNumberValue ?? 0)))
            })
    }

    /// A million bytes of each of a few, less of the others, so that tests stay short.
    @Test(arguments: [
        ("[", 1_000_000), ("A ", 1_000_000), ("of ", 300_000), ("US ", 300_000), ("A of ", 300_000),
        ("(A) ", 300_000),
        (">", 300_000), ("<", 300_000), ("*", 300_000), ("|", 300_000), ("a.", 300_000), ("A.", 300_000),
        ("-", 300_000),
        ("é", 300_000), ("漢", 300_000), ("\u{301}", 300_000), ("://", 300_000), ("Ab (AB) ", 300_000),
    ])
    func standsHostileText(piece: String, bytes: Int) {
        let text = String(repeating: piece, count: bytes / piece.utf8.count)
        let topics = ArticleTopics(title: piece, text: text, language: "en")
        #expect(topics.encode().count <= 2_000)
    }

    @Test func standsTextThatIsNotUTF8() {
        var extractor = TopicExtractor()
        let bytes: [UInt8] = [0x41, 0xFF, 0x42, 0x20, 0xC3, 0x20, 0xE2, 0x82, 0x41, 0xF0, 0x9F]
        let topics = bytes.withUnsafeBufferPointer { extractor.topics(title: "", text: $0, language: "en") }
        #expect(topics.wordCount == 3)
    }
}
