/// Takes names apart.
struct PersonNameReader {
    private var words: [String]
    /// Whether letter case says something: not in a name all in capitals, or all in small letters.
    private var hasCase: Bool

    private init(_ words: [String]) {
        self.words = words
        let letters = words.joined().unicodeScalars.filter { $0.properties.isCased }
        hasCase =
            letters.contains { $0.properties.isLowercase }
            && letters.contains { $0.properties.isUppercase }
    }

    /// The parts of a name; nil for a text without letters.
    static func read(_ text: String) -> PersonName? {
        var text = text[...]
        if text.prefix(3).lowercased() == "by " { text = text.dropFirst(3) }
        text = withoutRemarkInBrackets(text)
        guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else { return nil }
        if NameScript.isEastAsian(text) {
            return PersonName(
                kind: .eastAsian, family: text.split(whereSeparator: \.isWhitespace).map(String.init))
        }
        var parts = text.split(separator: ",").map { part in
            part.split(whereSeparator: \.isWhitespace).map(String.init)
        }
        parts.removeAll(where: \.isEmpty)
        let suffixes = takeSuffixes(from: &parts)
        guard let first = parts.first else { return nil }
        var name: PersonName
        if !isOrganisation(parts), parts.count == 1 {
            var reader = PersonNameReader(first)
            name = reader.natural()
        } else if !isOrganisation(parts), parts.count == 2, isInverted(family: first, given: parts[1]) {
            var reader = PersonNameReader(first + parts[1])
            name = reader.inverted(familyCount: first.count)
        } else {
            let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
            return PersonName(kind: .organisation, family: words)
        }
        name.suffixes += suffixes
        return name
    }

    /// Takes off `Jr.`, degrees and roles behind commas; returns the suffixes.
    private static func takeSuffixes(from parts: inout [[String]]) -> [String] {
        var suffixes: [String] = []
        while parts.count > 1, let last = parts.last {
            if last.count == 1, NameWords.isSuffix(last[0]) {
                suffixes.insert(last[0], at: 0)
            } else if !NameWords.isRemark(last.joined(separator: " ")[...]) {
                break
            }
            parts.removeLast()
        }
        return suffixes
    }

    /// Drops a role, an agency or years in brackets at the end.
    private static func withoutRemarkInBrackets(_ text: Substring) -> Substring {
        guard text.last == ")" || text.last == "]",
            let open = text.lastIndex(where: { $0 == "(" || $0 == "[" }),
            open > text.startIndex
        else { return text }
        let inside = text[text.index(after: open)...].dropLast()
        let isYears = inside.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic }
        let isAgency = inside.count <= 8 && inside.allSatisfy { $0.isUppercase }
        return isYears || isAgency || NameWords.isRemark(inside) ? text[..<open] : text
    }

    private static func isOrganisation(_ parts: [[String]]) -> Bool {
        if NameWords.agencies.contains(parts[0].joined(separator: " ").lowercased()) { return true }
        let words = parts.joined()
        return words.contains { word in
            word == "&" || word.utf8.contains { (0x30...0x39).contains($0) }
                || NameWords.organisations.contains(NameWords.plain(word))
        } || (words.count > 1 && NameWords.plain(parts[0][0]) == "the")
    }

    /// Whether two parts of a text at a comma are a family name and given names, not two names.
    private static func isInverted(family: [String], given: [String]) -> Bool {
        guard family.count <= 4, given.count <= 5 else { return false }
        if family.count == 1 || given.count == 1 { return true }
        let hasParticle = family.contains { NameWords.isParticle($0) || NameWords.connectors.contains($0) }
        return hasParticle
            || given.contains { NameInitials.letters(of: $0) != nil || NameWords.isParticle($0) }
    }
}

// MARK: The two orders

extension PersonNameReader {
    /// Reads `Dr Ludwig van Beethoven Jr.`
    private mutating func natural() -> PersonName {
        var name = PersonName(kind: .person)
        name.titles = takeTitles()
        while words.count > 2, let last = words.last {
            if NameWords.isSuffix(last) {
                name.suffixes.insert(last, at: 0)
            } else if !(hasCase && NameWords.isPostNominal(last)) {
                break
            }
            words.removeLast()
        }
        let start = familyStart()
        name.family = Array(words[start...])
        var end = start
        while end > 0, isFreeParticle(words[end - 1]) { end -= 1 }
        name.particles = Array(words[end..<start])
        name.given = Array(words[..<end])
        name.keepContraction()
        return name
    }

    /// Reads `Beethoven, Dr Ludwig van`, without the comma.
    private mutating func inverted(familyCount: Int) -> PersonName {
        var name = PersonName(kind: .person)
        name.isInverted = true
        name.family = Array(words[..<familyCount])
        words.removeFirst(familyCount)
        name.titles = takeTitles()
        while words.count > 1, let last = words.last, NameWords.isSuffix(last) || NameWords.isTitle(last) {
            if NameWords.isSuffix(last) {
                name.suffixes.insert(last, at: 0)
            } else {
                name.titles.append(last)
            }
            words.removeLast()
        }
        while words.count > 1, let last = words.last, NameWords.isParticle(last) {
            name.particles.insert(last, at: 0)
            words.removeLast()
        }
        name.given = words
        while name.family.count > 1, isFreeParticle(name.family[0]) {
            name.particles.append(name.family.removeFirst())
        }
        if let prefix = name.particles.last,
            prefix.hasSuffix("-") || prefix.hasSuffix("’") || prefix.hasSuffix("'")
        {
            name.family[0] = prefix + name.family[0]
            name.particles.removeLast()
        }
        name.keepContraction()
        return name
    }

    /// Takes the titles off the front; at least one word stays.
    private mutating func takeTitles() -> [String] {
        let count = words.dropLast().prefix(while: NameWords.isTitle).count
        defer { words.removeFirst(count) }
        return Array(words[..<count])
    }

    /// Where the family name begins: with the last word, or a word before it that belongs to it.
    private func familyStart() -> Int {
        if words.count == 2, NameWords.patronyms.contains(NameWords.plain(words[0])) { return 0 }
        var start = words.count - 1
        while start > 1 {
            let before = words[start - 1]
            if start > 2, NameWords.connectors.contains(before) {
                start -= 2
            } else if NameWords.compounds.contains(NameWords.plain(before))
                || (NameWords.isParticle(before) && !isFreeParticle(before))
            {
                start -= 1
            } else {
                break
            }
        }
        return start
    }

    /// Whether a word is a particle that does not count in lists: a capital one does.
    private func isFreeParticle(_ word: String) -> Bool {
        guard NameWords.isParticle(word) else { return false }
        return !hasCase || word.unicodeScalars.first?.properties.isUppercase != true
    }
}

extension PersonName {
    /// `du Bellay` and `le Carré` stand under their article, `de la Cruz` does not.
    fileprivate mutating func keepContraction() {
        guard particles.count == 1, NameWords.contractions.contains(particles[0].lowercased()) else { return }
        family = particles + family
        particles = []
    }
}
