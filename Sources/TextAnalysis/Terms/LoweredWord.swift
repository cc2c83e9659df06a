/// A word as stemmers want it: lower case, letters and their marks composed.
enum LoweredWord {
    /// The lower-case bytes of a word as written.
    static func make(_ written: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let composer = LetterComposer.standard
        var scalars: [Unicode.Scalar] = []
        for scalar in String(decoding: written, as: UTF8.self).lowercased().unicodeScalars {
            if let last = scalars.last, let composed = composer.composed(last.value, scalar.value),
                let letter = Unicode.Scalar(composed)
            {
                scalars[scalars.count - 1] = letter
            } else if scalar.value == 0x2019 {
                scalars.append("'")
            } else if scalar.value != 0xAD {
                scalars.append(scalar)
            }
        }
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return Array(text.utf8)
    }
}
