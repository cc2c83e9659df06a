extension ArticleTopics {
    /// Calls `body` with each candidate, in order: names, terms, phrases.
    @inline(__always)
    package func forEachCandidate(_ body: (Int, TopicCandidate) -> Void) {
        var start = candidatesStart
        bytes.withUnsafeBufferPointer { bytes in
            for number in 0..<candidateCount {
                let candidate = Self.candidate(bytes, at: start)
                body(number, candidate)
                start = candidate.form.upperBound
            }
        }
    }

    /// The candidates, in order.
    package var candidates: [TopicCandidate] {
        var candidates: [TopicCandidate] = []
        candidates.reserveCapacity(candidateCount)
        forEachCandidate { candidates.append($1) }
        return candidates
    }

    /// Where the written form of each candidate stands, for `withBytes`.
    package var forms: [Range<Int>] {
        var forms: [Range<Int>] = []
        forms.reserveCapacity(candidateCount)
        var start = candidatesStart
        for _ in 0..<candidateCount {
            let form = start + TopicBytes.candidateLength
            forms.append(form..<form + Int(bytes[form - 1]))
            start = form + Int(bytes[form - 1])
        }
        return forms
    }

    /// The packed bytes, which hold all written forms.
    @inline(__always)
    package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer(body)
    }

    /// How a candidate is written.
    package func form(of candidate: TopicCandidate) -> String {
        String(decoding: bytes[candidate.form], as: UTF8.self)
    }

    /// Calls `body` with each sampled gram, ascending.
    @inline(__always)
    package func forEachGram(_ body: (UInt32) -> Void) {
        bytes.withUnsafeBytes { bytes in
            for number in 0..<gramCount {
                body(
                    UInt32(
                        littleEndian: bytes.loadUnaligned(
                            fromByteOffset: gramsStart + number * 4, as: UInt32.self)))
            }
        }
    }

    /// Whether a candidate's bytes before its form name a parent that there is, if any.
    static func canBeRead(_ head: ArraySlice<UInt8>, amongst candidates: UInt8) -> Bool {
        let (kind, parent) = (head[head.startIndex + 5] >> 5, head[head.startIndex + 8])
        return kind != TopicCandidate.Kind.name.rawValue || parent <= candidates
    }

    @inline(__always)
    private static func candidate(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> TopicCandidate {
        var key: UInt64 = 0
        for offset in 0..<5 { key |= UInt64(bytes[start + offset]) << UInt64(offset * 8) }
        let kind = TopicCandidate.Kind(rawValue: bytes[start + 5] >> 5) ?? .fragment
        let (cases, extra) = (bytes[start + 7], bytes[start + 8])
        let isName = kind == .name
        let form = start + TopicBytes.candidateLength
        return TopicCandidate(
            key: key, kind: kind, marks: TopicCandidate.Marks(rawValue: bytes[start + 5] & 31),
            count: Int(bytes[start + 6]), small: Int(cases >> 4), capital: Int(cases & 15),
            noun: isName ? 0 : Int(extra >> 4), verb: isName ? 0 : Int(extra & 15),
            modifier: Int(bytes[start + 9]), parent: isName && extra > 0 ? Int(extra) - 1 : nil,
            form: form..<form + Int(bytes[form - 1]))
    }
}
