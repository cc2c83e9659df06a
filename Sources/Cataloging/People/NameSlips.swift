/// Finds long names that differ in one letter: two that do share a form with one letter left out.
enum NameSlips {
    /// Letters and spaces of a name at least; short names differ in one letter too easily.
    private static let minimumLength = 12
    /// Letters of the word that differs at least.
    private static let minimumWord = 5
    /// Names that share a form and are compared with each other at most.
    private static let limit = 32

    private struct Form {
        var hash: UInt64
        var name: Int
    }

    /// Pairs of numbers of names that may differ in one letter.
    static func candidates(_ names: [[String]]) -> [(Int, Int)] {
        var forms: [Form] = []
        for (number, words) in names.enumerated() {
            let letters = words.joined(separator: " ").unicodeScalars.map { UInt64($0.value) }
            guard letters.count >= minimumLength, letters.count <= 200 else { continue }
            append(formsOf: letters, of: number, to: &forms)
        }
        forms.sort { ($0.hash, $0.name) < ($1.hash, $1.name) }
        var pairs: [(Int, Int)] = []
        var start = 0
        while start < forms.count {
            var run = [forms[start].name]
            var end = start + 1
            while end < forms.count, forms[end].hash == forms[start].hash {
                if forms[end].name != run.last { run.append(forms[end].name) }
                end += 1
            }
            for (place, left) in run.enumerated() {
                for right in run[(place + 1)...].prefix(limit) { pairs.append((left, right)) }
            }
            start = end
        }
        return pairs
    }

    /// Appends the hashes of the letters, and of the letters without each one of them.
    private static func append(formsOf letters: [UInt64], of name: Int, to forms: inout [Form]) {
        let base: UInt64 = 0x9E37_79B9_7F4A_7C15
        var suffix: UInt64 = 0
        var power: UInt64 = 1
        var suffixes: [(hash: UInt64, power: UInt64)] = [(0, 1)]
        for letter in letters.reversed() {
            suffix &+= letter &* power
            power &*= base
            suffixes.append((suffix, power))
        }
        forms.append(Form(hash: suffix, name: name))
        var prefix: UInt64 = 0
        for (place, letter) in letters.enumerated() {
            let rest = suffixes[letters.count - place - 1]
            forms.append(Form(hash: prefix &* rest.power &+ rest.hash, name: name))
            prefix = prefix &* base &+ letter
        }
    }

    /// How two names differ: in a space, or in one letter of one long word; nil where that is no slip.
    ///
    /// The last letter of a given name is no slip: Mario is not Maria.
    static func reason(_ left: [String], _ right: [String], givenCount: Int) -> NameDoubt.Reason? {
        if left.count != right.count { return left.joined() == right.joined() ? .space : nil }
        let places = left.indices.filter { left[$0] != right[$0] }
        guard places.count == 1, let place = places.first else { return nil }
        let (first, second) = (Array(left[place].unicodeScalars), Array(right[place].unicodeScalars))
        let shorter = min(first.count, second.count)
        guard shorter >= minimumWord, max(first.count, second.count) - shorter <= 1 else { return nil }
        let start = zip(first, second).prefix { $0 == $1 }.count
        if place < givenCount, start >= shorter - 1 { return nil }
        let end = zip(first.reversed(), second.reversed()).prefix { $0 == $1 }.count
        let differing = max(first.count, second.count) - start - min(end, shorter - start)
        let isSwap =
            differing == 2 && first.count == second.count
            && first[start] == second[start + 1] && first[start + 1] == second[start]
        return differing <= 1 || isSwap ? .slip : nil
    }
}
