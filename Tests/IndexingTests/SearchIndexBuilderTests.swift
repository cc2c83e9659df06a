import Testing

@testable import Indexing

@Suite struct SearchIndexBuilderTests {
    private func paths(_ samples: [Sample]) throws -> Set<String> {
        Set(try SampleIndex.files(samples).map(\.path))
    }

    @Test func givesTheSameFilesHoweverTheRunsAreCut() throws {
        let samples = SampleIndex.made(300)
        let whole = try SampleIndex.files(samples)
        #expect(try SampleIndex.files(samples, runs: 37) == whole)
        #expect(Set(whole.map(\.path)).count == whole.count)
    }

    @Test func putsArticlesInOrderItself() throws {
        // Samples of different days, so that the order that is given does not count.
        let samples = SampleIndex.made(28)
        #expect(try SampleIndex.files(samples.reversed()) == SampleIndex.files(samples))
    }

    @Test func namesFilesByTheirContent() throws {
        let files = try SampleIndex.files(SampleIndex.made(20))
        #expect(files.last?.path == "search/index.bin")
        #expect(files.dropLast().allSatisfy { $0.path.hasPrefix("search/") && $0.path.utf8.count == 23 })
    }

    @Test func usesFoldersWhenThereAreManyArticles() {
        #expect(FileNames(articles: 500).file([]).path == "search/000000000000.bin")
        #expect(FileNames(articles: 501).file([]).path == "search/00/0000000000.bin")
        #expect(FileNames(articles: 300_001).file([]).path == "search/00/00/00000000.bin")
    }

    @Test func keepsMostFilesWhenAnArticleComesInLast() throws {
        let samples = SampleIndex.made(600)
        let before = try paths(samples)
        let new = Sample(date: "1959-12-31", url: "a/new.html", title: "New", text: "w1 w2 w3 unheard")
        let added = try paths(samples + [new]).subtracting(before)
        // Shards and positions of the few words, what lists the shards, the article's own shard.
        #expect(added.count <= 16)
    }

    @Test func renumbersOneMonthWhenAnArticleComesInLate() throws {
        let samples = SampleIndex.made(600)
        let before = try SampleIndex.files(samples)
        let late = Sample(date: "1955-06-01", url: "a/0.html", title: "Late", text: "w1 unheard")
        let after = try SampleIndex.files(samples + [late])
        let (old, new) = (articleShards(before), articleShards(after))
        #expect(new.subtracting(old).count <= 3)
    }

    @Test func keepsItsEntrySmall() throws {
        let files = try SampleIndex.files(SampleIndex.made(600))
        #expect((files.last?.bytes.count ?? .max) <= 4_096)
    }

    @Test func buildsAnEmptyIndex() throws {
        let files = try SampleIndex.files([])
        #expect(files.map(\.path).last == "search/index.bin")
    }

    /// Files that are no shards of terms, by their paths; article shards are small gzip files.
    private func articleShards(_ files: [BuiltFile]) -> Set<String> {
        Set(files.filter { $0.bytes.starts(with: [0x1F, 0x8B]) && $0.bytes.count < 1_200 }.map(\.path))
    }
}
