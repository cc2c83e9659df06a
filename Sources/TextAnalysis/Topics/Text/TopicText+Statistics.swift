extension TopicText {
    /// Counts how words are written and what their neighbours say of them.
    mutating func count(classes: WordClassTable) {
        tokens.withUnsafeBufferPointer { tokens in
            words.withUnsafeMutableBufferPointer { words in
                stems.withUnsafeMutableBufferPointer { stems in
                    let counter = WordCounts(tokens: tokens, words: words, stems: stems)
                    counter.count(classes)
                }
            }
        }
    }
}
