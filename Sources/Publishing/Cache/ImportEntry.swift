package import Articles
package import Files

/// What is remembered of one source: what it was like when it was imported, and what it gave.
package struct ImportEntry: Sendable {
    /// Relative to the site folder.
    package var path: String
    package var stamp: FileStamp
    /// Fingerprint of the file's bytes.
    package var content: Fingerprint
    /// Whether the file was changed so shortly before it was read that a later change might not show in its stamp.
    package var isFresh: Bool
    package var records: [ArticleRecord]
    package var diagnostics: [Diagnostic]

    package init(
        path: String, stamp: FileStamp, content: Fingerprint, isFresh: Bool, records: [ArticleRecord],
        diagnostics: [Diagnostic]
    ) {
        self.path = path
        self.stamp = stamp
        self.content = content
        self.isFresh = isFresh
        self.records = records
        self.diagnostics = diagnostics
    }

    func encode(into encoder: inout CacheEncoder) {
        encoder.append(path)
        encoder.append(stamp.size)
        encoder.append(stamp.modified)
        encoder.append(stamp.changed)
        encoder.append(stamp.inode)
        encoder.append(stamp.device)
        content.encode(into: &encoder)
        encoder.append(isFresh)
        encoder.append(records) { encoder, record in
            record.encode(into: &encoder)
            (record.digest ?? record.makeDigest()).encode(into: &encoder)
        }
        encoder.append(diagnostics) { $1.encode(into: &$0) }
    }

    init(from decoder: inout CacheDecoder) throws(CacheDecoder.Damage) {
        path = try decoder.readText()
        stamp = FileStamp(
            size: try decoder.readInt64(), modified: try decoder.readInt64(),
            changed: try decoder.readInt64(),
            inode: try decoder.readNumber(), device: try decoder.readNumber(), kind: .file)
        content = try Fingerprint(from: &decoder)
        isFresh = try decoder.readFlag()
        records = try decoder.readList { decoder throws(CacheDecoder.Damage) in
            var record = try ArticleRecord(from: &decoder)
            record.digest = try Fingerprint(from: &decoder)
            return record
        }
        diagnostics = try decoder.readList { decoder throws(CacheDecoder.Damage) in
            try Diagnostic(from: &decoder)
        }
    }
}
