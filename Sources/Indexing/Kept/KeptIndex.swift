import Articles
import Files

/// What is kept of an index for the next build: which articles it is of, and where the rows of its shards are.
struct KeptIndex {
    /// Values of the whole index; where they differ, every shard does.
    struct Form: Hashable {
        /// The program that made it.
        var program: Fingerprint
        var firstYear: Int
        var averageLength: Int
        var depth: Int
        var shardSize: Int
    }

    var form: Form
    var articles: [KeptArticle] = []
    var blocks: [KeptBlock] = []
    /// The number of the file with the rows, and how much of it is written.
    var generation = 0
    var length = 0

    /// Bytes of the rows that are in use.
    var liveLength: Int { blocks.reduce(0) { $0 + $1.length } }
}
