package import Articles

extension ArticleTopics {
    /// Whether the text is so short that a mention in it is enough.
    package var isShort: Bool { wordCount < 150 }

    /// Words in steps of a sixteenth to a thirty-second of their number: texts that are as good as equally long have the same.
    ///
    /// So the search for repeated articles need not begin anew when a few words of one are changed.
    package var length: Int {
        let step = max(0, Int.bitWidth - wordCount.leadingZeroBitCount - 5)
        return (wordCount >> step) << step
    }

    /// Hashes of what comparing the article with others depends on.
    package var keys: TextKeys {
        bytes.withUnsafeBytes { bytes in
            var subjects = FingerprintHasher()
            subjects.combine(language)
            subjects.combine(isShort)
            subjects.append(UnsafeRawBufferPointer(rebasing: bytes[candidatesStart..<gramsStart]))
            var sample = FingerprintHasher()
            sample.combine(length)
            sample.combine(gramLevel)
            sample.append(UnsafeRawBufferPointer(rebasing: bytes[gramsStart...]))
            return TextKeys(subjects: subjects.finalize().low, sample: sample.finalize().low)
        }
    }
}
