/// Breaks words into lines, with hyphens where the damage asks for them.
struct LineWrapper {
    let width: Int
    let damage: Damage

    func lines(of words: [String]) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in words {
            let space = line.isEmpty ? "" : " "
            if line.count + space.count + word.count <= width {
                line += space + word
                continue
            }
            if let (head, tail) = halves(of: word, room: width - line.count - space.count) {
                lines.append(line + space + head)
                line = tail
            } else {
                lines.append(line)
                line = word
            }
        }
        return lines + [line]
    }

    /// The part of a word that still fits, with its hyphen, and the rest.
    private func halves(of word: String, room: Int) -> (String, String)? {
        let letters = Array(word)
        if damage == .compounds || damage == .hyphenation, let hyphen = letters.firstIndex(of: "-") {
            guard hyphen > 1, hyphen < room, hyphen + 2 < letters.count else { return nil }
            return (String(letters[...hyphen]), String(letters[(hyphen + 1)...]))
        }
        guard damage == .hyphenation, letters.count >= 8, room >= 5,
            letters.allSatisfy({ $0.isLetter && $0.isLowercase })
        else { return nil }
        let cut = min(room - 1, letters.count - 3)
        return (String(letters[..<cut]) + "-", String(letters[cut...]))
    }
}
