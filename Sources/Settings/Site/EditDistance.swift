/// How many letters must be added, dropped or changed to make one word of another (Levenshtein).
enum EditDistance {
    /// The word that is nearest to a text, at most two changes away, letter case aside; the first of equally
    /// near ones.
    static func nearest(to text: String, among words: [String]) -> String? {
        guard text.utf8.count <= 64 else { return nil }
        let lower = text.lowercased()
        var best: (word: String, distance: Int)?
        for word in words {
            let distance = between(Array(lower.unicodeScalars), Array(word.lowercased().unicodeScalars))
            if distance <= 2, distance < best?.distance ?? 3 { best = (word, distance) }
        }
        return best?.word
    }

    static func between(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (other, candidate) in right.enumerated() {
                let change = diagonal + (letter == candidate ? 0 : 1)
                diagonal = row[other + 1]
                row[other + 1] = min(change, diagonal + 1, row[other] + 1)
            }
        }
        return row[right.count]
    }
}
