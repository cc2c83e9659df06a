extension PersonName {
    /// What names have in common that are the same for certain: they differ in case, spaces, punctuation, normal form, courtesy
    /// titles or order alone.
    package var key: String {
        var writer = NameKeyWriter()
        // A title with a single name is all there is to tell who it is.
        for title in titles where given.isEmpty || NameWords.isDistinguishing(title) { writer.add(title) }
        if kind == .eastAsian {
            writer.add(family.joined())
            return writer.finish()
        }
        let isMixed = hasMixedCase
        for word in given { writer.addGiven(word, allowsRun: isMixed) }
        for word in particles + family + suffixes { writer.add(word) }
        return writer.finish()
    }

    /// Whether the name has small letters beside capitals.
    var hasMixedCase: Bool {
        var (hasUpper, hasLower) = (false, false)
        for word in given + particles + family {
            for scalar in word.unicodeScalars {
                switch scalar.value {
                case 0x61...0x7A: hasLower = true
                case 0x41...0x5A: hasUpper = true
                case 0..<0x80: break
                default:
                    guard scalar.properties.isCased else { continue }
                    if scalar.properties.isUppercase { hasUpper = true } else { hasLower = true }
                }
            }
        }
        return hasUpper && hasLower
    }
}
