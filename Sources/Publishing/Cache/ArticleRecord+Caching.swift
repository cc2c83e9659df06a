package import Articles

extension ArticleRecord {
    func encode(into encoder: inout CacheEncoder) { encode(into: &encoder, location: location) }

    private func encode(into encoder: inout CacheEncoder, location: StoredLocation) {
        encoder.append(source)
        encoder.append(part)
        metadata.encode(into: &encoder)
        encoder.append(title)
        encoder.append(language)
        encoder.append(excerpt)
        encoder.append(wordCount)
        encoder.append(links) { encoder, link in
            encoder.append(Int(link.kind.rawValue))
            encoder.append(link.destination)
            encoder.append(link.line)
        }
        location.encode(into: &encoder)
    }

    /// The fingerprint of all that the record says, but for the place where its body is stored.
    package func makeDigest() -> Fingerprint {
        var location = location
        location.offset = 0
        var encoder = CacheEncoder(capacity: 2_048)
        encode(into: &encoder, location: location)
        return Fingerprint(of: encoder.bytes)
    }

    init(from decoder: inout CacheDecoder) throws(CacheDecoder.Damage) {
        self.init(
            source: try decoder.readText(), part: try decoder.readInt(),
            metadata: try ArticleMetadata(from: &decoder), title: try decoder.readText(),
            language: try decoder.readText(), excerpt: try decoder.readText(),
            wordCount: try decoder.readInt(),
            links: try decoder.readList { decoder throws(CacheDecoder.Damage) in
                try ArticleLink(from: &decoder)
            },
            location: try StoredLocation(from: &decoder))
    }
}

extension ArticleLink {
    fileprivate init(from decoder: inout CacheDecoder) throws(CacheDecoder.Damage) {
        guard let raw = UInt8(exactly: try decoder.readInt()), let kind = Kind(rawValue: raw) else {
            throw CacheDecoder.Damage()
        }
        self.init(kind: kind, destination: try decoder.readText(), line: try decoder.readOptionalInt())
    }
}

extension StoredLocation {
    fileprivate func encode(into encoder: inout CacheEncoder) {
        encoder.append(offset)
        encoder.append(markdownLength)
        encoder.append(htmlLength)
        encoder.append(analysisLength)
        encoder.append(topicsLength)
        markdownFingerprint.encode(into: &encoder)
        htmlFingerprint.encode(into: &encoder)
        analysisFingerprint.encode(into: &encoder)
        topicsFingerprint.encode(into: &encoder)
        encoder.append(word: textKeys.subjects)
        encoder.append(word: textKeys.sample)
    }

    fileprivate init(from decoder: inout CacheDecoder) throws(CacheDecoder.Damage) {
        self.init(
            offset: try decoder.readInt64(), markdownLength: try decoder.readInt(),
            htmlLength: try decoder.readInt(), analysisLength: try decoder.readInt(),
            topicsLength: try decoder.readInt(),
            markdownFingerprint: try Fingerprint(from: &decoder),
            htmlFingerprint: try Fingerprint(from: &decoder),
            analysisFingerprint: try Fingerprint(from: &decoder),
            topicsFingerprint: try Fingerprint(from: &decoder),
            textKeys: TextKeys(subjects: try decoder.readWord(), sample: try decoder.readWord()))
        guard offset >= 0, markdownLength >= 0, htmlLength >= 0, analysisLength >= 0, topicsLength >= 0 else {
            throw CacheDecoder.Damage()
        }
    }
}

extension Fingerprint {
    func encode(into encoder: inout CacheEncoder) {
        encoder.append(word: low)
        encoder.append(word: high)
    }

    init(from decoder: inout CacheDecoder) throws(CacheDecoder.Damage) {
        self.init(low: try decoder.readWord(), high: try decoder.readWord())
    }
}
