package import Articles

/// Where the analysis of an article is stored, and what it is.
package struct AnalysisPlace: Sendable, Hashable {
    package var offset: Int64
    package var length: Int
    package var fingerprint: Fingerprint

    package init(offset: Int64, length: Int, fingerprint: Fingerprint) {
        self.offset = offset
        self.length = length
        self.fingerprint = fingerprint
    }
}
