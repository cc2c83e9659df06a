import TestSupport

@testable import Indexing

/// The terms of samples after a run was written and merged.
enum RunSample {
    static func terms(_ samples: Sample...) throws -> [String: [TermOccurrences]] {
        var terms: [String: [TermOccurrences]] = [:]
        for term in try merged(samples, runs: 10) {
            terms[String(decoding: term.key, as: UTF8.self)] = term.occurrences
        }
        return terms
    }

    /// All terms, in order; so many samples go into one run.
    static func merged(_ samples: [Sample], runs size: Int) throws -> [MergedTerm] {
        let folder = try TemporaryFolder()
        var runs: [IndexRun] = []
        for start in stride(from: 0, to: samples.count, by: size) {
            var writer = RunWriter()
            for index in start..<min(samples.count, start + size) {
                let sample = samples[index]
                let article = AnalysedArticle(
                    title: sample.title, authors: sample.authors, tags: sample.tags,
                    text: Array(sample.text.utf8),
                    language: sample.language)
                writer.add(index, terms: article.bytes, lists: [])
            }
            runs.append(try writer.write(to: "\(folder.path)/\(start)"))
        }
        var merger = try RunMerger(runs)
        var term = MergedTerm()
        var terms: [MergedTerm] = []
        while try merger.next(into: &term) { terms.append(term) }
        return terms
    }
}
