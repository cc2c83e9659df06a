package import Articles

/// Where the notes on a source lie in the store: what was dropped, joined and guessed, as lines of the report.
package struct StoredNotes: Sendable, Hashable {
    /// Bytes from the beginning of the store.
    package var offset: Int64
    package var length: Int
    package var fingerprint: Fingerprint
    /// How many notes each rule made, in the order of the rules' names; those that no rule made come first, without one.
    package var counts: [Count]

    /// How often a rule was at work.
    package struct Count: Sendable, Hashable {
        package var rule: RepairRule?
        package var count: Int
    }

    /// Notes that are to be stored at an offset, as the lines that stand for them.
    package init(_ notes: [Diagnostic], lines: [UInt8], at offset: Int64) {
        self.offset = offset
        length = lines.count
        fingerprint = Fingerprint(of: lines)
        var counts: [String: Int] = [:]
        for note in notes { counts[note.rule?.rawValue ?? "", default: 0] += 1 }
        self.counts = counts.sorted { $0.key < $1.key }.map {
            Count(rule: RepairRule(rawValue: $0.key), count: $0.value)
        }
    }

    func encode(into encoder: inout CacheEncoder) {
        encoder.append(offset)
        encoder.append(length)
        fingerprint.encode(into: &encoder)
        encoder.append(counts) { encoder, count in
            encoder.append(count.rule?.rawValue ?? "")
            encoder.append(count.count)
        }
    }

    init(from decoder: inout CacheDecoder) throws(CacheDecoder.Damage) {
        offset = try decoder.readInt64()
        length = try decoder.readInt()
        fingerprint = try Fingerprint(from: &decoder)
        counts = try decoder.readList { decoder throws(CacheDecoder.Damage) in
            Count(rule: RepairRule(rawValue: try decoder.readText()), count: try decoder.readInt())
        }
        guard offset >= 0, length >= 0 else { throw CacheDecoder.Damage() }
    }
}
