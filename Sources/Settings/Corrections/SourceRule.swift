package import Articles

/// What the settings say of all sources whose paths fit a pattern.
package struct SourceRule: Sendable, Hashable {
    package var pattern: SourcePattern
    package var correction: SourceCorrection

    package init(pattern: SourcePattern, correction: SourceCorrection) {
        self.pattern = pattern
        self.correction = correction
    }

    /// What tells one list of rules from another.
    package static func fingerprint(of rules: [SourceRule]) -> Fingerprint {
        var hasher = FingerprintHasher()
        for rule in rules {
            hasher.combine(rule.pattern.text)
            hasher.combine(rule.correction.fingerprint)
        }
        return hasher.finalize()
    }
}
