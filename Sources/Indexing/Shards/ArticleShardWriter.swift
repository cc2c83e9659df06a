import Articles

/// Writes what results show of articles, in shards of neighbours.
///
/// A shard is JSON, before gzip: an array with address, title, date, authors and language of each article, one behind the other.
struct ArticleShardWriter {
    private let names: FileNames
    private(set) var directory = ShardDirectory(sharesPrefixes: false)

    init(names: FileNames) { self.names = names }

    /// Gives out all shards.
    mutating func write(
        _ articles: [IndexedArticle], _ numbers: ArticleNumbers, _ emit: (IndexFile) throws -> Void
    ) rethrows {
        var cutter = ContentCutter(minimum: 12, middle: 20, maximum: 32)
        var start = 0
        for index in 0...articles.count {
            let isCut =
                index == articles.count || cutter.cuts(before: Array(articles[index].url.utf8), size: 1)
            guard isCut, index > start else { continue }
            let file = names.file(Self.json(articles[start..<index]), isCompressed: true)
            try emit(file)
            var boundary: [UInt8] = []
            boundary.append(varint: numbers[start].month)
            boundary.append(varint: numbers[start].place)
            directory.append(boundary, file.name)
            start = index
        }
    }

    private static func json(_ articles: ArraySlice<IndexedArticle>) -> [UInt8] {
        var json = JSONWriter()
        json.array(articles) { json, article in
            json.array([0]) { json, _ in
                json.text(article.url)
                json.separate()
                json.text(article.title)
                json.separate()
                json.text(article.date?.withoutTime.description ?? "")
                json.separate()
                json.array(article.authors) { $0.text($1) }
                json.separate()
                json.text(article.language)
            }
        }
        return json.bytes
    }
}
