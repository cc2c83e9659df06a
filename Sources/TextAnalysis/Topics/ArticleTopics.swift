package import Articles

/// What the collection needs to know of one article's text: what it may be about, and a sample of its word sequences.
///
/// About 1.2 KB, packed; it does not grow with the text. Made by `TopicExtractor`.
package struct ArticleTopics: Sendable, Hashable {
    /// Version of the form of `bytes`, and of the rules that fill them; part of the key of every cache.
    package static let version: UInt8 = 4

    /// Packed: a version, counts, candidates, grams.
    let bytes: [UInt8]
    /// Words of the text without its title.
    package let wordCount: Int
    /// The first part of the language tag, such as `pt`; empty where the language is unknown.
    package let language: String
    /// How many candidates there are.
    package let candidateCount: Int
    /// Grams whose hash ends in this many zero bits are in the sample.
    package let gramLevel: Int
    /// Hashes of sampled grams.
    package let gramCount: Int
    let candidatesStart: Int
    let gramsStart: Int

    /// What an article without text has.
    package static let empty = ArticleTopics(
        packing: [], wordCount: 0, language: "", grams: (hashes: [], level: 0))

    /// Packed bytes, for a cache.
    package func encode() -> [UInt8] { bytes }

    /// Reads what `encode` made; nil where the bytes are anything else.
    package init?(decoding bytes: [UInt8]) {
        var reader = TopicBytes.Reader(bytes)
        guard reader.byte() == Self.version, let words = reader.number(), let level = reader.byte(),
            level < 32,
            let nameLength = reader.byte(), let name = reader.bytes(Int(nameLength)),
            let candidates = reader.byte(), let grams = reader.byte()
        else { return nil }
        candidatesStart = reader.position
        for _ in 0..<candidates {
            guard let head = reader.bytes(TopicBytes.candidateLength), let form = head.last,
                Self.canBeRead(head, amongst: candidates), reader.skip(Int(form))
            else { return nil }
        }
        gramsStart = reader.position
        guard bytes.count == gramsStart + Int(grams) * 4 else { return nil }
        self.bytes = bytes
        wordCount = words
        language = String(decoding: name, as: UTF8.self)
        candidateCount = Int(candidates)
        gramLevel = Int(level)
        gramCount = Int(grams)
    }

    init(
        packing candidates: [PackedCandidate], wordCount: Int, language: String,
        grams: (hashes: [UInt32], level: Int)
    ) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1_500)
        bytes.append(Self.version)
        TopicBytes.append(wordCount, to: &bytes)
        bytes.append(UInt8(truncatingIfNeeded: grams.level))
        let name = Array(language.utf8.prefix(8))
        bytes.append(UInt8(name.count))
        bytes += name
        bytes.append(UInt8(clamping: candidates.count))
        let hashes = grams.hashes.prefix(255)
        bytes.append(UInt8(hashes.count))
        candidatesStart = bytes.count
        for candidate in candidates.prefix(255) { candidate.append(to: &bytes) }
        gramsStart = bytes.count
        for hash in hashes {
            for shift in stride(from: 0, to: 32, by: 8) {
                bytes.append(UInt8(truncatingIfNeeded: hash >> UInt32(shift)))
            }
        }
        self.bytes = bytes
        self.wordCount = wordCount
        self.language = String(decoding: name, as: UTF8.self)
        candidateCount = min(candidates.count, 255)
        gramLevel = grams.level
        gramCount = hashes.count
    }

    /// Changes whenever anything in it does.
    package var fingerprint: Fingerprint { Fingerprint(of: bytes) }
}
