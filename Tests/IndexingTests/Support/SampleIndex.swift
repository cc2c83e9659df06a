import Articles
import Files
import TestSupport

@testable import Indexing

/// An article to be indexed.
struct Sample {
    var date: String
    var url: String
    var title: String
    var text: String
    var language = "en"
    var authors: [String] = []
    var tags: [String] = []

    var indexed: IndexedArticle {
        let parts = date.split(separator: "-").compactMap { Int($0) }
        let month = parts.count > 1 ? parts[1] : nil
        let day = parts.count > 2 ? parts[2] : nil
        return IndexedArticle(
            date: parts.first.flatMap { PartialDate(year: $0, month: month, day: day) }, url: url,
            title: title,
            authors: authors, tags: tags, language: language)
    }
}

/// A file of an index.
struct BuiltFile: Hashable {
    var path: String
    var bytes: [UInt8]
}

/// Builds indexes of samples.
enum SampleIndex {
    /// The files of an index of samples; so many articles go into one run.
    static func files(_ samples: [Sample], runs size: Int = 1_000) throws -> [BuiltFile] {
        let folder = try TemporaryFolder()
        let builder = builder(samples, in: folder.path)
        let terms = analysed(samples)
        var runs: [IndexRun] = []
        for start in stride(from: 0, to: samples.count, by: size) {
            let chunk = start..<min(samples.count, start + size)
            runs += try builder.run(chunk) { terms[Int($0.offset)] }
        }
        return try files(builder, builder.all(runs))
    }

    /// A builder that keeps its index in a folder; the analysis of a sample is at the place of its number.
    static func builder(_ samples: [Sample], in folder: String) -> SearchIndexBuilder {
        let places = analysed(samples).enumerated().map { number, article in
            AnalysisPlace(
                offset: Int64(number), length: article.bytes.count,
                fingerprint: Fingerprint(of: article.bytes))
        }
        return SearchIndexBuilder(
            articles: samples.map(\.indexed), analyses: places, scratch: folder, kept: folder + "/index",
            program: Fingerprint(of: "test"))
    }

    static func analysed(_ samples: [Sample]) -> [AnalysedArticle] {
        var analyser = ArticleAnalyser()
        return samples.map { sample in
            analyser.analyse(
                title: sample.title, authors: sample.authors, tags: sample.tags,
                text: Array(sample.text.utf8), language: sample.language)
        }
    }

    /// What a builder writes.
    static func files(_ builder: SearchIndexBuilder, _ work: IndexWork) throws -> [BuiltFile] {
        var files: [BuiltFile] = []
        try builder.write(work) { path, _, bytes in
            files.append(BuiltFile(path: path, bytes: try bytes()))
        }
        return files
    }

    /// Made-up articles that differ, in words that follow each other as in a text.
    static func made(_ count: Int, seed: UInt64 = 1) -> [Sample] {
        var generator = SeededGenerator(seed: seed)
        func random(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }
        return (0..<count).map { number in
            let words = (0..<120).map { _ in
                "w\(String(min(random(2_000), random(2_000), random(2_000)), radix: 36))"
            }
            let date = "\(1950 + number % 10)-\(1 + number % 12)-\(1 + number % 28)"
            return Sample(
                date: date, url: "a/\(number).html", title: "Title \(words[0])",
                text: words.joined(separator: " "),
                authors: ["Author \(number % 7)"], tags: ["tag \(number % 5)"])
        }
    }
}
