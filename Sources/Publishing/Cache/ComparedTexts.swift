package import Articles
package import Cataloging
package import Files

/// What the last build found by comparing the texts of articles, each with the fingerprint of all that it follows from.
package struct ComparedTexts: Sendable {
    /// A finding, and what it was found in.
    package struct Finding<Value: Sendable>: Sendable {
        let key: Fingerprint
        package let value: Value

        package init(_ value: Value, key: Fingerprint) {
            self.value = value
            self.key = key
        }

        /// The finding, where it follows from the same.
        package func value(for key: Fingerprint) -> Value? { key == self.key ? value : nil }
    }

    /// Articles that repeat each other.
    package var duplicates: Finding<[DuplicatePair]>?
    /// For each article the tags made of its text.
    package var derivedTags: Finding<[[String]]>?
    /// For each article those that are about the same.
    package var related: Finding<[RelatedList]>?

    /// The program that found it: another one might find something else.
    private let program: Fingerprint

    private static let kind = "broadsheet compared 2"

    package init(program: Fingerprint) { self.program = program }

    /// Reads findings; nil when there are none, or when they are damaged or of another program.
    package init?(reading path: String, program: Fingerprint) {
        guard let bytes = try? FileBytes.read(path), var file = FlatFileReader(bytes, kind: Self.kind),
            let body = file.readArray(of: UInt8.self)
        else { return nil }
        var decoder = CacheDecoder(body)
        do throws(CacheDecoder.Damage) {
            self.program = try Fingerprint(from: &decoder)
            guard self.program == program else { return nil }
            duplicates = try Self.finding(&decoder) { decoder throws(CacheDecoder.Damage) in
                try DuplicatePair(from: &decoder)
            }
            derivedTags = try Self.finding(&decoder) { decoder throws(CacheDecoder.Damage) in
                try decoder.readTexts()
            }
            related = try Self.finding(&decoder) { decoder throws(CacheDecoder.Damage) in
                RelatedList(
                    digest: try decoder.readWord(),
                    articles: try decoder.readList { decoder throws(CacheDecoder.Damage) in
                        try decoder.readInt()
                    })
            }
        } catch {
            return nil
        }
    }

    /// Whether all that is here follows from the same as what is there.
    package func isKnown(in other: ComparedTexts) -> Bool {
        duplicates?.key == other.duplicates?.key && derivedTags?.key == other.derivedTags?.key
            && related?.key == other.related?.key
    }

    package func write(_ path: String) throws(FileError) {
        var encoder = CacheEncoder()
        program.encode(into: &encoder)
        Self.append(duplicates, to: &encoder) { $1.encode(into: &$0) }
        Self.append(derivedTags, to: &encoder) { $0.append($1) }
        Self.append(related, to: &encoder) { encoder, list in
            encoder.append(word: list.digest)
            encoder.append(list.articles) { $0.append($1) }
        }
        var file = FlatFileWriter(kind: Self.kind)
        file.append(joining: [encoder.bytes])
        try FileBytes.replace(path, with: file.finish())
    }

    private static func finding<Value>(
        _ decoder: inout CacheDecoder,
        _ read: (inout CacheDecoder) throws(CacheDecoder.Damage) -> Value
    ) throws(CacheDecoder.Damage) -> Finding<[Value]>? {
        guard try decoder.readFlag() else { return nil }
        let key = try Fingerprint(from: &decoder)
        return Finding(try decoder.readList(read), key: key)
    }

    private static func append<Value>(
        _ finding: Finding<[Value]>?, to encoder: inout CacheEncoder,
        _ write: (inout CacheEncoder, Value) -> Void
    ) {
        encoder.append(finding) { encoder, finding in
            finding.key.encode(into: &encoder)
            encoder.append(finding.value, write)
        }
    }
}

extension DuplicatePair {
    fileprivate func encode(into encoder: inout CacheEncoder) {
        encoder.append(article)
        encoder.append(original)
        encoder.append(kind.rawValue)
        encoder.append(share)
    }

    fileprivate init(from decoder: inout CacheDecoder) throws(CacheDecoder.Damage) {
        let (article, original) = (try decoder.readInt(), try decoder.readInt())
        guard let kind = Kind(rawValue: try decoder.readText()) else { throw CacheDecoder.Damage() }
        self.init(article: article, original: original, kind: kind, share: try decoder.readInt())
    }
}
