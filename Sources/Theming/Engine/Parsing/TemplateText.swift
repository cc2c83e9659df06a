/// Help for texts that speak of a template.
enum TemplateText {
    /// A name as a message shows it, cut where it is very long.
    static func shortened(_ name: String) -> String {
        name.utf8.count <= 60 ? name : String(name.prefix(40)) + "…"
    }

    /// The name out of `names` that was probably meant.
    ///
    /// It is the nearest by edit distance (insertion, deletion, change, two neighbours swapped), at most a
    /// third of the name's length away, at least one; the first in alphabetical order among equals.
    static func nearest(to name: String, among names: [String]) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars)
        guard wanted.count <= 60 else { return nil }
        var best: (distance: Int, name: String)?
        for candidate in names.sorted() {
            let letters = Array(candidate.lowercased().unicodeScalars)
            let limit = max(1, wanted.count / 3)
            guard abs(letters.count - wanted.count) <= limit else { continue }
            let distance = distance(wanted, letters)
            if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
        }
        return best?.name
    }

    /// Optimal string alignment distance.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                var cost = min(last[j] + (left[i] == right[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    cost = min(cost, beforeLast[j - 1] + 1)
                }
                row.append(cost)
            }
            (beforeLast, last) = (last, row)
        }
        return last[right.count]
    }
}
