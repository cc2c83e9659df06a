package import Articles
package import Files

/// What the last build that was done found, and what it was made of: when all of that is as it was, so is the site.
package struct BuildState: Sendable {
    /// Fingerprint of everything that the build read.
    package var inputs: Fingerprint
    /// Whether none of it was changed so shortly before the build that a later change might not show.
    package var isSettled: Bool
    /// The numbers of the report, in its order.
    package var counts: [Int]
    package var diagnostics: [Diagnostic]

    private static let kind = "broadsheet state 4"

    package init(inputs: Fingerprint, isSettled: Bool, counts: [Int], diagnostics: [Diagnostic]) {
        self.inputs = inputs
        self.isSettled = isSettled
        self.counts = counts
        self.diagnostics = diagnostics
    }

    /// Reads a state; nil when there is none, or when it is damaged or of another version.
    package init?(reading path: String) {
        guard let bytes = try? FileBytes.read(path), var file = FlatFileReader(bytes, kind: Self.kind),
            let body = file.readArray(of: UInt8.self)
        else { return nil }
        var decoder = CacheDecoder(body)
        do throws(CacheDecoder.Damage) {
            inputs = try Fingerprint(from: &decoder)
            isSettled = try decoder.readFlag()
            counts = try decoder.readList { decoder throws(CacheDecoder.Damage) in try decoder.readInt() }
            diagnostics = try decoder.readList { decoder throws(CacheDecoder.Damage) in
                try Diagnostic(from: &decoder)
            }
        } catch {
            return nil
        }
    }

    package func write(_ path: String) throws(FileError) {
        var encoder = CacheEncoder()
        inputs.encode(into: &encoder)
        encoder.append(isSettled)
        encoder.append(counts) { $0.append($1) }
        encoder.append(diagnostics) { $1.encode(into: &$0) }
        var file = FlatFileWriter(kind: Self.kind)
        file.append(encoder.bytes)
        try FileBytes.replace(path, with: file.finish())
    }
}
