/// Cuts the stream of terms into shards, and gives out these, the position files and the tails of long lists.
struct TermShardWriter {
    /// Sizes that depend on how many articles there are.
    struct Sizes {
        var shard: Int
        var positionFile: Int
        /// Bytes of postings above which a list has a tail of its own, and articles that stay in its head at least.
        var longList = 4_500
        var headArticles = 64

        init(articles: Int) {
            shard = articles <= 30_000 ? 7_500 : articles <= 300_000 ? 14_000 : 28_000
            positionFile = 3 * shard
        }
    }

    private let sizes: Sizes
    private let names: FileNames
    private let emit: (IndexFile) throws -> Void
    private(set) var directory = ShardDirectory(sharesPrefixes: true)
    private var cutter: ContentCutter
    private var shard = TermShard()
    private var boundary: [UInt8] = []
    private var positions: [UInt8] = []
    /// Forms whose keys stand in an earlier shard, in order.
    private var pending: [(form: [UInt8], key: [UInt8])] = []

    init(articles: Int, names: FileNames, emit: @escaping (IndexFile) throws -> Void) {
        sizes = Sizes(articles: articles)
        self.names = names
        self.emit = emit
        cutter = ContentCutter(minimum: sizes.shard / 2, middle: sizes.shard, maximum: sizes.shard * 2)
    }

    /// Adds the next term.
    mutating func append(_ term: MergedTerm, _ postings: inout Postings) throws {
        let list = postings.encoded()
        let text = term.key.count + term.forms.reduce(0) { $0 + $1.count }
        appendPending(before: term.key)
        if cutter.cuts(before: term.key, size: min(list.count, sizes.longList) + text / 2) {
            try finishShard(before: term.key)
            appendPending(before: term.key)
        }
        for target in term.targets { shard.append(alias: term.key, of: target) }
        guard postings.count > 0 else { return }
        let places = PositionList.encoded(term)
        let startsFile = try makeRoom(for: places)
        positions += places
        var row = TermShard.Term(
            ranked: postings.rankedCount, unranked: postings.count - postings.rankedCount, head: list,
            tail: nil,
            positions: places.count, startsPositionFile: startsFile)
        if list.count > sizes.longList, let split = postings.split(atLeast: sizes.headArticles) {
            let (file, name) = names.file(split.tail)
            try emit(file)
            row.head = split.head
            row.tail = (split.least, name)
        }
        shard.append(term.key, forms: term.forms, row)
    }

    /// Gives out what is left.
    mutating func finish() throws {
        appendPending(before: nil)
        try finishShard(before: nil)
    }

    private mutating func finishShard(before key: [UInt8]?) throws {
        try finishPositions()
        guard !shard.isEmpty else { return }
        let (file, name) = names.file(shard.bytes())
        try emit(file)
        directory.append(boundary, name)
        boundary = key.map { Self.boundary(between: shard.lastKey, and: $0) } ?? []
        let boundary = boundary
        pending += shard.laterForms.filter { !$0.form.lexicographicallyPrecedes(boundary) }
        pending.sort { left, right in
            left.form == right.form
                ? left.key.lexicographicallyPrecedes(right.key)
                : left.form.lexicographicallyPrecedes(right.form)
        }
        shard = TermShard()
    }

    /// Adds the forms of earlier terms that stand before a key, or all.
    private mutating func appendPending(before key: [UInt8]?) {
        let count =
            key.map { key in pending.prefix { !key.lexicographicallyPrecedes($0.form) }.count }
            ?? pending.count
        for alias in pending.prefix(count) { shard.append(alias: alias.form, of: alias.key) }
        pending.removeFirst(count)
    }

    /// Ends the file of positions where the next would make it too large; whether the next are the first of a file.
    private mutating func makeRoom(for places: [UInt8]) throws -> Bool {
        guard !places.isEmpty else { return false }
        if positions.count + places.count > sizes.positionFile { try finishPositions() }
        return positions.isEmpty
    }

    private mutating func finishPositions() throws {
        guard !positions.isEmpty else { return }
        let (file, name) = names.file(positions)
        try emit(file)
        shard.positionFiles.append(name)
        positions.removeAll(keepingCapacity: true)
    }

    /// The shortest beginning of a key that is behind another; whole letters.
    private static func boundary(between last: [UInt8], and key: [UInt8]) -> [UInt8] {
        var length = zip(last, key).prefix { $0 == $1 }.count + 1
        while length < key.count, key[length] & 0xC0 == 0x80 { length += 1 }
        return Array(key.prefix(length))
    }
}
