import TestSupport
import Testing

@testable import Indexing

@Suite struct RunMergerTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func givesTermsInOrderWithFormsAndArticles() throws {
        let samples = [
            Sample(date: "", url: "", title: "", text: "ships sailed"),
            Sample(date: "", url: "", title: "", text: "a ship sank ship"),
        ]
        let terms = try RunSample.merged(samples, runs: 1)
        #expect(terms.map { text($0.key) } == ["a", "sail", "sailed", "sank", "ship", "ships"])
        #expect(
            terms.map { $0.forms.map { text($0.bytes) } } == [
                ["a"], ["sailed"], [], ["sank"], ["ship", "ships"], [],
            ])
        #expect(terms.map(\.articles) == [[1], [0], [], [1], [0, 1], []])
        // An empty title takes the room between fields.
        #expect(terms[4].positions == [10, 11, 13])
    }

    @Test func doesNotDependOnTheRuns() throws {
        let samples = SampleIndex.made(40)
        let whole = try RunSample.merged(samples, runs: 40)
        for size in [1, 7, 39] {
            let parts = try RunSample.merged(samples, runs: size)
            #expect(parts.map(\.key) == whole.map(\.key))
            #expect(parts.map(\.forms) == whole.map(\.forms))
            #expect(parts.map(\.articles) == whole.map(\.articles))
            #expect(parts.map(\.positions) == whole.map(\.positions))
        }
    }

    @Test func tellsOfForms() throws {
        let samples = ["skies الكتاب", "sky", "skies, a sky"].map {
            Sample(date: "", url: "", title: "", text: $0)
        }
        let terms = try RunSample.merged(samples, runs: 2)
        #expect(terms.map { text($0.key) } == ["a", "skies", "sky", "الكتاب"])
        #expect(terms[1].targets == [CountedWord(bytes: Array("sky".utf8), articles: 2)])
        #expect(terms[2].forms.map(\.articles) == [2, 2])
        #expect(terms[2].targets.isEmpty)
    }

    @Test func removesItsFiles() throws {
        let folder = try TemporaryFolder()
        var writer = RunWriter()
        writer.add(
            0, terms: AnalysedArticle(title: "x", authors: [], tags: [], text: [], language: "").bytes,
            lists: [])
        let run = try writer.write(to: folder.path + "/run")
        do {
            var merger = try RunMerger([run])
            var term = MergedTerm()
            #expect(try merger.next(into: &term))
        }
        #expect(try folder.files().isEmpty)
    }

    @Test func readsBytesThatAreDamaged() throws {
        let folder = try TemporaryFolder()
        let bytes = AnalysedArticle(
            title: "one two", authors: [], tags: [], text: Array("three four three".utf8), language: "en"
        ).bytes
        var writer = RunWriter()
        for length in 0...bytes.count { writer.add(length, terms: Array(bytes.prefix(length)), lists: []) }
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= 0xFF
            writer.add(100 + index, terms: damaged, lists: [])
        }
        let run = try writer.write(to: folder.path + "/run")
        var merger = try RunMerger([run])
        var term = MergedTerm()
        while try merger.next(into: &term) {}
    }
}
