import Articles
import Files
import TextAnalysis

/// Builds the search index of a site: from analysed articles to files that a browser searches without a server's help.
///
/// First `run` for each of the chunks, in any order and on many cores; then `write` once. What grows with the text waits in
/// files of the scratch folder.
package struct SearchIndexBuilder: Sendable {
    /// By date, undated ones first.
    private let articles: [IndexedArticle]
    /// The place of each article in the list that was given.
    private let places: [Int]
    private let numbers: ArticleNumbers
    private let scratch: String

    /// Articles in one run, and bytes of occurrences after which a run ends early.
    private static let runArticles = 4_000
    private static let runBytes = 48 << 20

    /// A builder for articles in any order, which decides between articles of one day; `scratch` is a folder that is there.
    package init(articles given: [IndexedArticle], scratch: String) {
        let dates = given.map { $0.date?.order ?? .min }
        places = given.indices.sorted { dates[$0] == dates[$1] ? $0 < $1 : dates[$0] < dates[$1] }
        articles = places.map { given[$0] }
        numbers = ArticleNumbers(articles.lazy.map(\.date))
        self.scratch = scratch
    }

    /// Ranges of articles by date, one for each call of `run`.
    package var chunks: [Range<Int>] {
        stride(from: 0, to: articles.count, by: Self.runArticles).map { start in
            start..<min(articles.count, start + Self.runArticles)
        }
    }

    /// Sorts the terms of a chunk into runs in the scratch folder; `terms` gives what was analysed of an article, by
    /// its place in the list that was given.
    package func run(
        _ chunk: Range<Int>, terms: (Int) throws -> AnalysedArticle
    ) throws -> [IndexRun] {
        var runs: [IndexRun] = []
        var writer = RunWriter()
        for index in chunk {
            writer.add(index, terms: try terms(places[index]).bytes, lists: Self.lists(articles[index]))
            if writer.size > Self.runBytes || index == chunk.upperBound - 1 {
                runs.append(try writer.write(to: "\(scratch)/run-\(chunk.lowerBound)-\(runs.count)"))
                writer = RunWriter()
            }
        }
        return runs
    }

    /// Gives out the files of the index, each path once; `runs` are those of all chunks, in order.
    package func write(_ runs: [IndexRun], _ take: (IndexFile) throws -> Void) throws {
        try withoutActuallyEscaping(take) { take in
            var paths: Set<String> = []
            let emit = { (file: IndexFile) in
                if paths.insert(file.path).inserted { try take(file) }
            }
            let names = FileNames(articles: articles.count)
            let impact = Impact(averageOf: runs.lazy.flatMap(\.lengths))
            let lengths = runs.flatMap(\.lengths)
            var terms = TermShardWriter(articles: articles.count, names: names, emit: emit)
            var merger = try RunMerger(runs)
            var term = MergedTerm()
            var postings = Postings()
            while try merger.next(into: &term) {
                fill(&postings, with: term, impact, lengths)
                try terms.append(term, &postings)
            }
            try terms.finish()
            var records = ArticleShardWriter(names: names)
            try records.write(articles, numbers, emit)
            let (letters, lettersName) = names.file(Gzip.compressed(Self.letters))
            try emit(letters)
            let entry = IndexEntry(
                depth: names.depth, articles: articles.count, firstYear: numbers.firstYear,
                letters: lettersName,
                languages: Set(articles.lazy.map { Analyser.primary($0.language) }).sorted(),
                terms: try terms.directory.blocks(names, emit),
                records: try records.directory.blocks(names, emit))
            try emit(IndexFile(path: SearchFiles.entry, bytes: entry.bytes()))
        }
    }

    private func fill(_ postings: inout Postings, with term: MergedTerm, _ impact: Impact, _ lengths: [Int32])
    {
        postings.clear()
        let isList = (term.key.first ?? 0x20) < 0x20
        for (index, article) in term.articles.enumerated() where article < lengths.count {
            let level = isList ? 1 : impact.level(term.occurrences[index], length: Int(lengths[article]))
            postings.append(numbers[article], impact: level)
        }
    }

    /// The lists that an article is in.
    private static func lists(_ article: IndexedArticle) -> [[UInt8]] {
        var lists: [[UInt8]] = []
        for name in article.authors { lists.append(FilterKey.author(name).bytes) }
        for name in article.tags { lists.append(FilterKey.tag(name).bytes) }
        lists.append(FilterKey.language(article.language).bytes)
        var seen: Set<[UInt8]> = []
        return lists.filter { seen.insert($0).inserted }
    }

    private static var letters: [UInt8] {
        let text = LetterTable.text
        return Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
