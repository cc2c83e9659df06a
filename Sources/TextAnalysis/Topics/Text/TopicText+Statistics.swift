extension TopicText {
    /// Counts how words are written and what their neighbours say of them.
    mutating func count(classes: WordClassTable) {
        tokens.withUnsafeBufferPointer { tokens in
            words.withUnsafeMutableBufferPointer { words in
                stems.withUnsafeMutableBufferPointer { stems in
                    withUnsafeTemporaryAllocation(
                        of: Int32.self, capacity: words.count * WordCounts.useCount
                    ) { uses in
                        uses.initialize(repeating: 0)
                        WordCounts(tokens: tokens, words: words, stems: stems, uses: uses).count(classes)
                    }
                }
            }
        }
    }
}
