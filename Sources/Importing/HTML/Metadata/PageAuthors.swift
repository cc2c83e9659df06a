import Articles

/// The authors of the article on a page, as far as they are sure.
struct PageAuthors {
    private(set) var names: [String] = []
    /// What they were taken from, in words.
    private(set) var origin = ""
    /// Who edited or checked the text.
    private(set) var editors: [String] = []
    private let site: [String]
    /// The parts of the site's address.
    private let hostNames: Set<String>

    init(
        facts: PageFacts, outline: PageOutline, blocks: ShownBlocks, title: PageTitle?, root: Int,
        reader: DateReader
    ) {
        site = [facts.siteName, facts.baseAddress?.host].compactMap { $0 }
            .map { TitleText.words($0).joined() }
        hostNames = Set((facts.baseAddress?.host ?? "").lowercased().split(separator: ".").map(String.init))
        let start = title?.heading ?? root
        let shown = ShownAuthors(outline: outline, blocks: blocks, start: start, root: root, reader: reader)
        editors = shown.editors
        take(facts.structured.names("author").filter(\.isPerson).map(\.name), "the page’s structured data")
        take(facts.allMeta("citation_author"), "the page’s “citation_author”")
        for name in Self.metas where names.isEmpty {
            take(facts.allMeta(name), "the page’s “\(name)”")
        }
        take(Self.cardAuthors(facts), "the page’s “twitter:data1”")
        preferShown(shown, in: blocks)
        take(shown.marked, "the element for the author")
        take(shown.byline, "the line below the title")
        take(facts.structured.names("author").map(\.name), "the page’s structured data")
    }

    /// Takes names where there are none yet; each text may hold several.
    private mutating func take(_ texts: [String], _ origin: String) {
        guard names.isEmpty else { return }
        for text in texts.prefix(40) {
            for name in AuthorText.names(in: text) where !names.contains(name) {
                // A site may well have the name of its only author.
                if isSite(name) && !PersonName.isName(name) { continue }
                names.append(name)
            }
        }
        if !names.isEmpty { self.origin = origin }
    }

    /// Gives way to the line below the title where the page shows the names in its data nowhere: they are of those who put the
    /// article on the site.
    private mutating func preferShown(_ shown: ShownAuthors, in blocks: ShownBlocks) {
        guard !names.isEmpty, !shown.byline.isEmpty, Set(names).isDisjoint(with: shown.byline),
            !names.contains(where: blocks.show)
        else { return }
        names = []
        take(shown.byline, "the line below the title")
    }

    /// `twitter:label1` says what `twitter:data1` is.
    private static func cardAuthors(_ facts: PageFacts) -> [String] {
        for number in 1...3 {
            let label = facts.meta("twitter:label\(number)")?.lowercased() ?? ""
            if ["written by", "author", "by", "verfasst von", "écrit par", "escrito por", "scritto da"]
                .contains(label)
            {
                return facts.allMeta("twitter:data\(number)")
            }
        }
        return []
    }

    /// Whether a name is that of the site.
    private func isSite(_ name: String) -> Bool {
        let words = TitleText.words(name).joined()
        if hostNames.contains(words) { return true }
        return site.contains {
            $0 == words || $0.hasPrefix(words) && words.utf8.count >= 5 && $0.hasSuffix("com")
        }
    }

    private static let metas = [
        "author", "article:author", "article.author", "dc.creator", "dcterms.creator", "parsely-author",
        "sailthru.author", "byl", "authors", "article_author", "cxenseparse:author",
    ]
}
