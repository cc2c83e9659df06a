/// Finds names that may be variants of one another, without comparing all with all.
struct NameDoubtFinder {
    let groups: [PersonGroup]
    let authority: PersonAuthority
    /// What is compared of each person; nil for organisations and names of East Asia.
    let outlines: [NameOutline?]
    private var doubts: [NameDoubt] = []
    private var pairs: Set<Pair> = []

    /// Names that a name is compared with at most, of those that share its family name and initial.
    private static let limit = 200

    private struct Pair: Hashable {
        var low: Int
        var high: Int
    }

    init(_ groups: [PersonGroup], authority: PersonAuthority) {
        self.groups = groups
        self.authority = authority
        outlines = groups.map { $0.name.kind == .person ? NameOutline($0.name) : nil }
    }

    /// All doubts, by the number of the person, then the likelier first.
    mutating func find() -> [NameDoubt] {
        if groups.count < 2 { return [] }
        compareEqualWords()
        compareFamilies()
        for (left, right) in NameSlips.candidates(outlines.map { $0?.words ?? [] }) {
            guard let leftWords = outlines[left]?.words, let rightWords = outlines[right]?.words,
                let reason = NameSlips.reason(
                    leftWords, rightWords, givenCount: outlines[left]?.given.count ?? 0)
            else { continue }
            add(left, right, reason)
        }
        return doubts.sorted {
            ($0.person, $0.reason.rawValue, $0.other) < ($1.person, $1.reason.rawValue, $1.other)
        }
    }

    mutating func add(_ left: Int, _ right: Int, _ reason: NameDoubt.Reason) {
        guard left != right, pairs.insert(Pair(low: min(left, right), high: max(left, right))).inserted,
            !authority.areDifferent(groups[left], groups[right])
        else { return }
        let isLeft = isVaguer(left, than: right)
        doubts.append(NameDoubt(person: isLeft ? left : right, other: isLeft ? right : left, reason: reason))
    }

    /// Whether a name says less than another, or is on fewer articles.
    private func isVaguer(_ left: Int, than right: Int) -> Bool {
        let weights = (outlines[left]?.weight ?? 0, outlines[right]?.weight ?? 0)
        if weights.0 != weights.1 { return weights.0 < weights.1 }
        let counts = (groups[left].articles.count, groups[right].articles.count)
        return counts.0 != counts.1 ? counts.0 < counts.1 : left > right
    }
}

// MARK: Equal words

extension NameDoubtFinder {
    /// Names of the same words, but for accents, particles, titles, suffixes and order.
    private mutating func compareEqualWords() {
        var people: [String: [Int]] = [:]
        for (number, outline) in outlines.enumerated() {
            guard let outline else { continue }
            people[outline.words.sorted().joined(separator: " "), default: []].append(number)
            if NameOutline.hasUmlaut(groups[number].name) {
                let expanded = NameOutline(groups[number].name, expandsUmlauts: true).words
                people[expanded.sorted().joined(separator: " "), default: []].append(number)
            }
        }
        for list in people.values where list.count > 1 {
            for (place, left) in list.enumerated() {
                for right in list[(place + 1)...].prefix(Self.limit) {
                    guard let first = outlines[left], let second = outlines[right] else { continue }
                    add(left, right, Self.difference(first, second))
                }
            }
        }
    }

    private static func difference(_ left: NameOutline, _ right: NameOutline) -> NameDoubt.Reason {
        if left.titles != right.titles { return .title }
        if left.suffixes != right.suffixes { return .suffix }
        if left.particles != right.particles { return .particle }
        return left.words == right.words || left.words.sorted() != right.words.sorted() ? .accents : .order
    }

    /// Names with the same family name whose given names fit: initials, or fewer of them.
    private mutating func compareFamilies() {
        var families: [String: [Int]] = [:]
        for (number, outline) in outlines.enumerated() {
            guard let outline else { continue }
            families[outline.family.joined(separator: " "), default: []].append(number)
        }
        for list in families.values where list.count > 1 { compare(list) }
    }

    private mutating func compare(_ family: [Int]) {
        var initials: [Character: [Int]] = [:]
        var nameless: [Int] = []
        for number in family {
            if let letter = outlines[number]?.given.first?.text.first {
                initials[letter, default: []].append(number)
            } else {
                nameless.append(number)
            }
        }
        for person in nameless {
            for other in family.prefix(Self.limit) where outlines[other]?.given.isEmpty == false {
                add(person, other, .familyName)
            }
        }
        for list in initials.values where list.count > 1 {
            for (place, left) in list.enumerated() {
                for right in list[(place + 1)...].prefix(Self.limit) {
                    guard let first = outlines[left], let second = outlines[right],
                        let reason = first.reason(toBe: second)
                    else { continue }
                    add(left, right, reason)
                }
            }
        }
    }
}
