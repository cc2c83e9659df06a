/// The title of the article on a page.
struct PageTitle {
    var text: String
    /// The heading that shows it; nil where only the page's data says it.
    var heading: Int?
    /// What it was taken from, in words.
    var origin: String

    init?(facts: PageFacts, outline: PageOutline) {
        let declared = Self.declared(facts)
        let headings = Self.headings(in: outline, declared: declared)
        if let heading = Self.best(headings, declared: declared) {
            self.init(text: heading.text, heading: heading.node, origin: "the page’s first heading")
        } else if let first = declared.first {
            self.init(text: first, heading: nil, origin: "the page’s data")
        } else {
            return nil
        }
    }

    private init(text: String, heading: Int?, origin: String) {
        self.text = text
        self.heading = heading
        self.origin = origin
    }

    private struct Heading {
        var node: Int
        var text: String
        var level: Int
        var words: [String]
    }

    /// The titles that the page's data gives, without the name of the site.
    private static func declared(_ facts: PageFacts) -> [String] {
        let site = [facts.siteName, facts.baseAddress?.host].compactMap { $0 }
        let titles = [
            facts.structured.isArticle ? facts.structured.text("headline") : nil,
            facts.meta("citation_title"),
            facts.meta("og:title", "twitter:title", "dc.title", "dcterms.title"), facts.title,
        ]
        return titles.compactMap { $0 }.map { TitleText.withoutSite($0, names: site) }.filter { !$0.isEmpty }
    }

    /// The headings that may show the title: those of level 1, or of the next levels that say what the data says.
    private static func headings(in outline: PageOutline, declared: [String]) -> [Heading] {
        let tree = outline.tree
        let wanted = declared.map(TitleText.words)
        var headings: [Heading] = []
        var node = 1
        while node < tree.nodes.count, headings.count < 50 {
            let drop = outline.drops[node]
            if drop == .hidden || drop == .machinery
                || [.nav, .footer, .aside].contains(tree.nodes[node].tag)
            {
                node = tree.end(node)
                continue
            }
            if let level = tree.nodes[node].tag.headingLevel, level <= 3, tree.range(node).count < 200 {
                let text = outline.headingText(of: node)
                let title = String(decoding: text, as: UTF8.self)
                let words = TitleText.words(title)
                if !words.isEmpty, text.count < 400, level == 1 || wanted.contains(words) {
                    headings.append(Heading(node: node, text: title, level: level, words: words))
                }
            }
            node += 1
        }
        return headings
    }

    /// The heading that agrees best with what the page's data says.
    private static func best(_ headings: [Heading], declared: [String]) -> Heading? {
        let wanted = declared.map(TitleText.words)
        for words in wanted {
            if let heading = headings.first(where: { $0.words == words }) { return heading }
        }
        let first = headings.filter { $0.level == 1 }
        // Of those that agree equally, the first; a heading that the data begins with agrees more than one that stands in it.
        var similar: (heading: Heading, likeness: Int)?
        for heading in first {
            let likeness =
                wanted.map { words in
                    TitleText.similarity(words, heading.words) * 2
                        + (words.starts(with: heading.words) ? 1 : 0)
                }.max() ?? 0
            if likeness >= 100, likeness > similar?.likeness ?? 0 { similar = (heading, likeness) }
        }
        if let similar { return similar.heading }
        guard first.count == 1 || wanted.isEmpty, let only = first.first else { return nil }
        if wanted.isEmpty { return only }
        // A page's one heading may be a slogan or the name of the site.
        let agrees = wanted.contains { TitleText.similarity($0, only.words) >= 20 }
        return agrees && only.words.count >= 3 && only.words.count <= 25 ? only : nil
    }
}

extension PageOutline {
    /// The text of a heading in one line, without a date inside it.
    fileprivate func headingText(of heading: Int) -> [UInt8] {
        var copy = self
        for node in tree.range(heading).dropFirst()
        where tree.nodes[node].tag == .time || words[node].contains(.date) {
            copy.drops[node] = .metadata
        }
        for node in tree.range(heading).dropFirst() where copy.drops[node] == .furniture {
            copy.drops[node] = .none
        }
        var text = copy.text(of: heading)
        if text.isEmpty { text = self.text(of: heading, includingDropped: true) }
        return text.map { $0 == 0x0A ? 0x20 : $0 }
    }
}
