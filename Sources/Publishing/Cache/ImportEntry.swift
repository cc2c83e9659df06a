package import Articles
package import Files

/// What is remembered of one source: what it was like when it was imported, and what it gave.
package struct ImportEntry: Sendable {
    /// Relative to the site folder.
    package var path: String
    package var stamp: FileStamp
    /// The stamp of the file of corrections beside it.
    package var correction: FileStamp?
    /// Fingerprint of the bytes of both.
    package var content: Fingerprint
    /// Whether the file was changed so shortly before it was read that a later change might not show in its stamp.
    package var isFresh: Bool
    /// Hashes of the lines at its edges; empty for sources that are no plain text.
    package var edges: [UInt64] = []
    /// What the whole collection said of those lines when the source was imported.
    package var verdict = Fingerprint(low: 0, high: 0)
    package var records: [ArticleRecord]
    /// Warnings and errors.
    package var diagnostics: [Diagnostic]
    /// Notes, which are many and may be long.
    package var notes: StoredNotes?

    package init(
        path: String, stamp: FileStamp, correction: FileStamp?, content: Fingerprint, isFresh: Bool,
        records: [ArticleRecord], diagnostics: [Diagnostic]
    ) {
        self.path = path
        self.stamp = stamp
        self.correction = correction
        self.content = content
        self.isFresh = isFresh
        self.records = records
        self.diagnostics = diagnostics
    }

    func encode(into encoder: inout CacheEncoder) {
        encoder.append(path)
        stamp.encode(into: &encoder)
        encoder.append(correction) { $1.encode(into: &$0) }
        content.encode(into: &encoder)
        encoder.append(isFresh)
        encoder.append(edges) { $0.append($1) }
        verdict.encode(into: &encoder)
        encoder.append(records) { encoder, record in
            record.encode(into: &encoder)
            (record.digest ?? record.makeDigest()).encode(into: &encoder)
        }
        encoder.append(diagnostics) { $1.encode(into: &$0) }
        encoder.append(notes) { $1.encode(into: &$0) }
    }

    init(from decoder: inout CacheDecoder) throws(CacheDecoder.Damage) {
        path = try decoder.readText()
        stamp = try FileStamp(from: &decoder)
        correction = try decoder.readOptional { decoder throws(CacheDecoder.Damage) in
            try FileStamp(from: &decoder)
        }
        content = try Fingerprint(from: &decoder)
        isFresh = try decoder.readFlag()
        edges = try decoder.readList { decoder throws(CacheDecoder.Damage) in try decoder.readNumber() }
        verdict = try Fingerprint(from: &decoder)
        records = try decoder.readList { decoder throws(CacheDecoder.Damage) in
            var record = try ArticleRecord(from: &decoder)
            record.digest = try Fingerprint(from: &decoder)
            return record
        }
        diagnostics = try decoder.readList { decoder throws(CacheDecoder.Damage) in
            try Diagnostic(from: &decoder)
        }
        notes = try decoder.readOptional { decoder throws(CacheDecoder.Damage) in
            try StoredNotes(from: &decoder)
        }
    }
}

extension FileStamp {
    fileprivate func encode(into encoder: inout CacheEncoder) {
        encoder.append(size)
        encoder.append(modified)
        encoder.append(changed)
        encoder.append(inode)
        encoder.append(device)
    }

    fileprivate init(from decoder: inout CacheDecoder) throws(CacheDecoder.Damage) {
        self.init(
            size: try decoder.readInt64(), modified: try decoder.readInt64(),
            changed: try decoder.readInt64(),
            inode: try decoder.readNumber(), device: try decoder.readNumber(), kind: .file)
    }
}
