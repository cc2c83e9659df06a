import Articles
import Settings

/// One person, with every spelling of the name.
struct PersonGroup {
    /// What all spellings have in common; empty for a person of the rules.
    let key: String
    /// Number of the rule that names the person.
    let rule: Int?
    /// The parts of the name to show.
    private(set) var name: PersonName
    /// The name to show.
    private(set) var shownName: String
    private(set) var spellings: [PersonSpelling] = []
    /// Numbers of the articles that the person wrote, in the order in which they were added.
    var articles: [Int] = []
    var contributions: [Contribution] = []

    init(key: String, spelling: PersonSpelling) {
        self.key = key
        rule = nil
        name = spelling.name
        shownName = spelling.name.displayName
    }

    init(rule: Int, of rules: [PersonRule]) {
        key = ""
        self.rule = rule
        name = PersonSpelling(rules[rule].name).name
        shownName = rules[rule].name
    }

    /// Adds a spelling; returns its place.
    mutating func add(_ spelling: PersonSpelling) -> Int {
        spellings.append(spelling)
        return spellings.count - 1
    }

    mutating func count(_ spelling: Int) { spellings[spelling].count += 1 }

    /// Chooses the commonest spelling, once all are counted.
    mutating func chooseName() {
        guard rule == nil, spellings.count > 1 else { return }
        var counts: [String: Int] = [:]
        for spelling in spellings { counts[spelling.name.displayName, default: 0] += spelling.count }
        var best: (spelling: PersonSpelling, count: Int)?
        for spelling in spellings {
            let count = counts[spelling.name.displayName] ?? 0
            guard let known = best else {
                best = (spelling, count)
                continue
            }
            if count != known.count ? count > known.count : spelling.quality > known.spelling.quality {
                best = (spelling, count)
            }
        }
        guard let chosen = best?.spelling.name else { return }
        name = chosen
        shownName = chosen.displayName
        // Where one spelling says which words the family name is, that holds for all.
        if !chosen.isInverted, let inverted = spellings.first(where: { $0.name.isInverted })?.name,
            inverted.key == chosen.key
        {
            name.adoptFamily(of: inverted)
        }
    }
}

extension PersonName {
    /// Moves words between given and family name so that the family name has as many as another's.
    fileprivate mutating func adoptFamily(of other: PersonName) {
        let words = given + particles + family
        let count = other.family.count
        guard words.count == (other.given + other.particles + other.family).count, count < words.count else {
            return
        }
        family = Array(words.suffix(count))
        particles = Array(words.dropLast(count).suffix(other.particles.count))
        given = Array(words.dropLast(count + other.particles.count))
    }
}
