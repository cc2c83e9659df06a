/// Cuts the stream of rows into shards, and gives out these, the position files and the tails of long lists.
///
/// Where it cuts depends on the rows since the last cut and the next one; so shards whose rows are as they were can be
/// passed over.
struct TermShardWriter {
    private let sizes: ShardSizes
    private let names: FileNames
    private let emit: (IndexFile) throws -> Void
    /// Takes the rows of a shard that is finished; says where they are kept.
    private let keep: (_ rows: [UInt8], _ block: inout KeptBlock) throws -> Void
    private(set) var directory = ShardDirectory(sharesPrefixes: true)
    private(set) var blocks: [KeptBlock] = []
    private var cutter: ContentCutter
    private var shard = TermShard()
    private var positions: [UInt8] = []
    /// The rows of the shard, and what is known of them; nil at the beginning of a shard.
    private var rows: [UInt8] = []
    private var block: KeptBlock?
    private var lastKey: [UInt8]?

    init(
        articles: Int, names: FileNames, emit: @escaping (IndexFile) throws -> Void,
        keep: @escaping (_ rows: [UInt8], _ block: inout KeptBlock) throws -> Void = { _, _ in }
    ) {
        sizes = ShardSizes(articles: articles)
        self.names = names
        self.emit = emit
        self.keep = keep
        cutter = ContentCutter(minimum: sizes.shard / 2, middle: sizes.shard, maximum: sizes.shard * 2)
    }

    /// Adds the next row.
    mutating func append(_ row: TermRow) throws {
        // Words that are forms and nothing else go with the term before them.
        let size = row.articles == 0 ? 0 : sizes.size(of: row)
        if row.articles > 0, cutter.cuts(before: row.key, size: size) { try finishShard() }
        var block = self.block ?? begin(row.key, size: size)
        block.size += size
        row.write(into: &rows)
        // Terms know their forms within a shard.
        for target in row.targets
        where target.bytes.lexicographicallyPrecedes(block.first)
            || row.key.lexicographicallyPrecedes(target.bytes)
        {
            shard.append(alias: row.key, of: target.bytes)
        }
        if row.articles > 0 { try append(row, to: &block) }
        lastKey = row.key
        self.block = block
    }

    /// Whether the rows of a block that were kept stand as they are behind those that were added.
    func canPass(_ block: KeptBlock) -> Bool {
        self.block == nil && cutter.size == 0 || cutter.wouldCut(before: block.first, size: block.firstSize)
    }

    /// Passes over a block: its files are those that it gave before.
    mutating func pass(_ kept: KeptBlock) throws {
        try finishShard()
        directory.append(boundary(before: kept.first), kept.name)
        blocks.append(kept)
        lastKey = kept.last
        cutter.skip(size: kept.size)
    }

    /// Gives out what is left.
    mutating func finish() throws { try finishShard() }

    private mutating func begin(_ key: [UInt8], size: Int) -> KeptBlock {
        directory.append(boundary(before: key), [])
        rows.removeAll(keepingCapacity: true)
        return KeptBlock(first: key, firstSize: size)
    }

    private mutating func append(_ row: TermRow, to block: inout KeptBlock) throws {
        let startsFile = try makeRoom(for: row.positions, &block)
        positions += row.positions
        var term = TermShard.Term(
            ranked: row.ranked, unranked: row.articles - row.ranked, head: row.list, tail: nil,
            positions: row.positions.count, startsPositionFile: startsFile)
        if let split = sizes.split(row) {
            let file = names.file(split.tail)
            try give(file, &block)
            term.head = split.head
            term.tail = (split.least, file.name)
        }
        shard.append(row.key, forms: row.forms.map(\.bytes), term)
    }

    private mutating func finishShard() throws {
        guard var block else { return }
        try finishPositions(&block)
        let file = names.file(shard.bytes(), isCompressed: true)
        try give(file, &block)
        directory.name(file.name)
        block.last = lastKey ?? []
        try keep(rows, &block)
        blocks.append(block)
        shard = TermShard()
        self.block = nil
    }

    private func give(_ file: IndexFile, _ block: inout KeptBlock) throws {
        block.files.append(file.name)
        try emit(file)
    }

    /// Ends the file of positions where the next would make it too large; whether the next are the first of a file.
    private mutating func makeRoom(for places: [UInt8], _ block: inout KeptBlock) throws -> Bool {
        guard !places.isEmpty else { return false }
        if positions.count + places.count > sizes.positionFile { try finishPositions(&block) }
        return positions.isEmpty
    }

    private mutating func finishPositions(_ block: inout KeptBlock) throws {
        guard !positions.isEmpty else { return }
        let file = names.file(positions)
        try give(file, &block)
        shard.positionFiles.append(file.name)
        positions.removeAll(keepingCapacity: true)
    }

    /// The shortest beginning of a key that is behind the last one; whole letters.
    private func boundary(before key: [UInt8]) -> [UInt8] {
        guard let lastKey else { return [] }
        var length = zip(lastKey, key).prefix { $0 == $1 }.count + 1
        while length < key.count, key[length] & 0xC0 == 0x80 { length += 1 }
        return Array(key.prefix(length))
    }
}
