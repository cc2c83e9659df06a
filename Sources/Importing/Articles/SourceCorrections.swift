import Articles
import Settings

/// Everything that people say of one source: in the settings, by its path, and in the file beside it.
struct SourceCorrections {
    /// Of the rules in the settings that fit, the last one wins.
    private let rules: [SourceCorrection]
    /// What the file beside the source says; it wins over everything.
    private let own: SourceCorrection?

    init(path: String, rules: [SourceRule], own: SourceCorrection?) {
        self.rules = rules.filter { $0.pattern.matches(path) }.map(\.correction)
        self.own = own
    }

    var isEmpty: Bool { rules.isEmpty && own == nil }

    var all: [SourceCorrection] { rules + [own].compactMap(\.self) }

    /// Corrects what a reader found. Front matter is meant as it is written, so that rules by path only add to it; a guess gives
    /// way to them.
    func apply(to metadata: inout ArticleMetadata, isFrontMatter: Bool) {
        if isFrontMatter {
            for rule in rules.reversed() { rule.fill(&metadata) }
        } else {
            for rule in rules { rule.apply(to: &metadata) }
        }
        own?.apply(to: &metadata)
    }
}
