/// Hashes of what comparing an article's text with others depends on: texts with equal ones compare alike.
package struct TextKeys: Sendable, Hashable {
    /// Of what the text may be about.
    package var subjects: UInt64
    /// Of the sample of its word sequences.
    package var sample: UInt64

    package init(subjects: UInt64 = 0, sample: UInt64 = 0) {
        self.subjects = subjects
        self.sample = sample
    }
}
