package import Articles

extension ArticleTopics {
    /// Whether the text is so short that a mention in it is enough.
    package var isShort: Bool { wordCount < 150 }

    /// Hashes of what comparing the article with others depends on.
    package var keys: TextKeys {
        bytes.withUnsafeBytes { bytes in
            var subjects = FingerprintHasher()
            subjects.combine(language)
            subjects.combine(isShort)
            subjects.append(UnsafeRawBufferPointer(rebasing: bytes[candidatesStart..<gramsStart]))
            var sample = FingerprintHasher()
            sample.combine(wordCount)
            sample.combine(gramLevel)
            sample.append(UnsafeRawBufferPointer(rebasing: bytes[gramsStart...]))
            return TextKeys(subjects: subjects.finalize().low, sample: sample.finalize().low)
        }
    }
}
