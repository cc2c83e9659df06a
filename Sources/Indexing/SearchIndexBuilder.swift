package import Articles
import Files
import TextAnalysis

/// Builds the search index of a site: from analysed articles to files that a browser searches without a server's help.
///
/// First `changes`, which finds what is new since the last build; where that is not known or too much, `run` for each of the
/// chunks, in any order and on many cores. Then `write` once. What grows with the text waits in files.
package struct SearchIndexBuilder: Sendable {
    /// By date, undated ones first.
    let articles: [IndexedArticle]
    /// Where the analysis of each is stored.
    let analyses: [AnalysisPlace]
    let numbers: ArticleNumbers
    let scratch: String
    let keeper: IndexKeeper
    let program: Fingerprint

    /// Articles in one run, and bytes of occurrences after which a run ends early.
    private static let runArticles = 4_000
    private static let runBytes = 48 << 20

    /// A builder for articles in any order, which decides between articles of one day.
    ///
    /// `scratch` is a folder that is there, for what is needed during the build; `kept` is where the index is kept for the
    /// next build by the same program.
    package init(
        articles given: [IndexedArticle], analyses places: [AnalysisPlace], scratch: String, kept: String,
        program: Fingerprint
    ) {
        let dates = given.map { $0.date?.order ?? .min }
        let order = given.indices.sorted { dates[$0] == dates[$1] ? $0 < $1 : dates[$0] < dates[$1] }
        articles = order.map { given[$0] }
        analyses = order.map { places[$0] }
        numbers = ArticleNumbers(articles.lazy.map(\.date))
        self.scratch = scratch
        keeper = IndexKeeper(folder: kept)
        self.program = program
    }

    /// Ranges of articles by date, one for each call of `run`.
    package var chunks: [Range<Int>] {
        stride(from: 0, to: articles.count, by: Self.runArticles).map { start in
            start..<min(articles.count, start + Self.runArticles)
        }
    }

    /// Sorts the terms of a chunk into runs in the scratch folder; `terms` reads what was analysed of an article.
    package func run(
        _ chunk: Range<Int>, terms: (AnalysisPlace) throws -> AnalysedArticle
    ) throws -> [IndexRun] {
        var runs: [IndexRun] = []
        var writer = RunWriter()
        for index in chunk {
            let lists = Self.lists(articles[index])
            writer.add(index, terms: try terms(analyses[index]).bytes, lists: lists)
            if writer.size > Self.runBytes || index == chunk.upperBound - 1 {
                runs.append(try writer.write(to: "\(scratch)/run-\(chunk.lowerBound)-\(runs.count)"))
                writer = RunWriter()
            }
        }
        return runs
    }

    /// What each article gives to the index; its length is not known yet.
    var current: [KeptArticle] {
        articles.indices.map { index in
            var lists: [UInt8] = []
            for list in Self.lists(articles[index]) {
                lists.append(counted: list)
            }
            return KeptArticle(number: numbers[index], analysis: analyses[index], length: 0, lists: lists)
        }
    }

    /// What decides of every shard, for articles of such lengths.
    func form(averageLength: Int) -> KeptIndex.Form {
        KeptIndex.Form(
            program: program, firstYear: numbers.firstYear, averageLength: averageLength,
            depth: FileNames(articles: articles.count).depth,
            shardSize: ShardSizes(articles: articles.count).shard)
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
}
