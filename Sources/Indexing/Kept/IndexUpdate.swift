/// Writes an index from that of the last build and what has changed: shards that nothing touches are passed over.
struct IndexUpdate {
    let old: KeptIndex
    let rows: KeptRows
    let names: FileNames
    let articles: Int

    /// Writes all shards of terms; `changes` are sorted by their keys.
    func write(
        _ changes: [TermChange], _ writer: inout TermShardWriter, _ kept: RowsWriter, _ files: IndexFiles
    ) throws {
        var next = 0
        for (number, block) in old.blocks.enumerated() {
            let end = number + 1 < old.blocks.count ? old.blocks[number + 1].first : nil
            let first = next
            while next < changes.count, end.map(changes[next].key.lexicographicallyPrecedes) ?? true {
                next += 1
            }
            // A shard ends where the first term of the next one is.
            let endsElsewhere = next < changes.count && changes[next].key == end
            if first == next, !endsElsewhere, writer.canPass(block) {
                try pass(block, &writer, kept, files)
            } else {
                try write(try rows.rows(of: block), changes[first..<next], &writer)
            }
        }
        try write([], changes[next...], &writer)
    }

    private func pass(
        _ block: KeptBlock, _ writer: inout TermShardWriter, _ kept: RowsWriter, _ files: IndexFiles
    ) throws {
        var made: [[UInt8]: IndexFile]?
        for name in block.files {
            try files.give(names.path(name)) {
                let all = try made ?? self.files(of: block)
                made = all
                guard let file = all[name] else { throw KeptDamage() }
                return file.bytes
            }
        }
        var block = block
        if kept.isNew { try kept.append(rows.bytes(of: block), &block) }
        try writer.pass(block)
    }

    /// The files of a block, made again by their names.
    private func files(of block: KeptBlock) throws -> [[UInt8]: IndexFile] {
        var files: [[UInt8]: IndexFile] = [:]
        var writer = TermShardWriter(articles: articles, names: names, emit: { files[$0.name] = $0 })
        for row in try rows.rows(of: block) { try writer.append(row) }
        try writer.finish()
        return files
    }

    private func write(
        _ rows: [TermRow], _ changes: ArraySlice<TermChange>, _ writer: inout TermShardWriter
    ) throws {
        var changes = changes
        for row in rows {
            while let change = changes.first, change.key.lexicographicallyPrecedes(row.key) {
                try append(TermRow(key: change.key), change, &writer)
                changes.removeFirst()
            }
            if let change = changes.first, change.key == row.key {
                try append(row, change, &writer)
                changes.removeFirst()
            } else {
                try writer.append(row)
            }
        }
        for change in changes { try append(TermRow(key: change.key), change, &writer) }
    }

    private func append(_ row: TermRow, _ change: TermChange, _ writer: inout TermShardWriter) throws {
        let row = row.applying(change)
        if !row.isEmpty { try writer.append(row) }
    }
}
